import type { Call } from '@/lib/domain/calls/queries/page';
import { linesSeen } from '@/lib/domain/calls/rules';

/** A draft as the page shows it: who publishes or discards it, does so with what was seen. */
export function seenOf({ regulation, title, kind, opensOn, closesOn, isSealed, envelopeCents, lines }: Call) {
  return {
    ...{ versionId: regulation.versionId, title, kind, opensOn, closesOn, isSealed },
    ...{ envelope: envelopeCents, lines: linesSeen(lines) },
  };
}
