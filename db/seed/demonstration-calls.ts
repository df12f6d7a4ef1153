import type { Actor } from '@/lib/domain/access/rules';
import { publishCall } from '@/lib/domain/calls/commands/deciding';
import { prepareCall } from '@/lib/domain/calls/commands/preparing';
import { linesSeen } from '@/lib/domain/calls/rules';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

/** A call of which the days are known: prepared on one, published on another. Made up. */
interface KnownCall {
  readonly preparedOn: string;
  readonly publishedOn: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly envelope: string;
}

/** Roeselare gives grants to projects in the South every autumn. */
const KNOWN: readonly KnownCall[] = [
  {
    ...{ preparedOn: '2024-08-12', publishedOn: '2024-08-19', title: 'Projecten in het Zuiden 2024' },
    ...{ opensOn: '2024-09-01', closesOn: '2024-10-15', envelope: '18.000' },
  },
  {
    ...{ preparedOn: '2025-08-11', publishedOn: '2025-08-18', title: 'Projecten in het Zuiden 2025' },
    ...{ opensOn: '2025-09-01', closesOn: '2025-10-15', envelope: '20.000' },
  },
  {
    ...{ preparedOn: '2026-08-10', publishedOn: '2026-08-17', title: 'Projecten in het Zuiden 2026' },
    ...{ opensOn: '2026-09-01', closesOn: '2026-10-15', envelope: '20.000' },
  },
];

/**
 * The calls of Roeselare, each prepared and published by its coordinator on its days. `versionId` gives the id of the adopted version of
 * the regulation of which they are, once it is there.
 */
export function callSteps(
  act: (slug: string) => readonly [Actor, Scope],
  versionId: () => string,
): readonly { readonly on: string; readonly run: () => Promise<void> }[] {
  return KNOWN.flatMap(({ preparedOn, publishedOn, envelope, ...facts }) => {
    let callId = '';
    return [
      {
        on: preparedOn,
        run: async () => {
          const call = { versionId: versionId(), ...facts, kind: 'window', envelope } as const;
          callId = must(await prepareCall(...act('roeselare'), call)).id;
        },
      },
      {
        on: publishedOn,
        run: async () => {
          const seen = { versionId: versionId(), ...facts, kind: 'window', isSealed: false, envelope, lines: linesSeen([]) } as const;
          must(await publishCall(...act('roeselare'), { callId, seen }));
        },
      },
    ];
  });
}
