import { publishCall } from '@/lib/domain/calls/commands/deciding';
import { prepareCall } from '@/lib/domain/calls/commands/preparing';
import { listCallHistory } from '@/lib/domain/calls/queries/history';
import { findCall } from '@/lib/domain/calls/queries/page';
import { linesSeen } from '@/lib/domain/calls/rules';
import type { PrepareCallInput } from '@/lib/domain/calls/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { adoptedRegulation, type RegulationFacts } from './adopted-regulation';
import { employed } from './employed';
import { aMunicipality, at, type OwnMunicipality } from './people';

type By = ReturnType<typeof at>;

/** A municipality with a coordinator and somebody who handles grants, and a regulation that its council adopted. */
export async function grantsOffice(regulation: Partial<RegulationFacts> = {}) {
  const municipality = await aMunicipality();
  const coordinator = at(await employed(municipality, 'coordinator'), municipality);
  const handler = at(await employed(municipality, 'grant_handler'), municipality);
  const { versionId } = await adoptedRegulation(coordinator, { name: 'Projecten in het Zuiden', ...regulation });
  return { municipality, coordinator, handler, versionId };
}
export type GrantsOffice = Awaited<ReturnType<typeof grantsOffice>>;

/** A call as somebody types it, from 1 September to 15 October of 2026. */
export const typedCall = (versionId: string, more: Partial<PrepareCallInput> = {}): PrepareCallInput => ({
  versionId,
  title: 'Projecten in het Zuiden 2026',
  kind: 'window',
  opensOn: '1 september 2026',
  closesOn: '15 oktober 2026',
  envelope: '20.000',
  ...more,
});

/** A draft of a call; answers with its id. */
export async function aDraft({ handler, versionId }: GrantsOffice, more: Partial<PrepareCallInput> = {}): Promise<string> {
  return must(await prepareCall(...handler, typedCall(versionId, more))).id;
}

/** A call as its municipality reads it. */
export const callOf = (by: By, id: string) => withActor(...by, (reader) => findCall(reader, id));
export const callHistory = (by: By, id: string) => withActor(...by, (reader) => listCallHistory(reader, id));

/** A call as its page shows it, for who publishes or discards it. */
export async function seen(by: By, callId: string) {
  const call = await callOf(by, callId);
  if (call === null) throw new Error('there is no such call');
  const { regulation, title, kind, opensOn, closesOn, isSealed, envelopeCents, lines } = call;
  return {
    callId,
    seen: {
      ...{ versionId: regulation.versionId, title, kind, opensOn, closesOn, isSealed },
      ...{ envelope: envelopeCents, lines: linesSeen(lines) },
    },
  };
}

/** A call that was published; answers with its id. */
export async function aPublishedCall(office: GrantsOffice, more: Partial<PrepareCallInput> = {}): Promise<string> {
  const callId = await aDraft(office, more);
  must(await publishCall(...office.coordinator, await seen(office.coordinator, callId)));
  return callId;
}

/** Another coordinator of the same municipality. */
export const aColleague = async (municipality: OwnMunicipality) => at(await employed(municipality, 'coordinator'), municipality);
