import { yearOf } from '../../calendar/rules';
import { nextClosing } from '../../regulations/rules/closing';
import type { Switches } from '../../regulations/rules/switches';
import type { CallKind } from '../rules';

export interface ProposedCall {
  readonly title: string;
  readonly kind: CallKind;
  /** Null where the regulation names no day. */
  readonly closesOn: string | null;
  readonly envelopeCents: number | null;
  readonly lines: readonly string[];
}

/**
 * The call that a regulation proposes: called after it and the year in which it closes, open until its next closing day. One that is
 * asked for all year round, or some weeks before an activity, is permanent.
 */
export function proposedCall({ name, switches }: { readonly name: string; readonly switches: Switches }, today: string): ProposedCall {
  const { closing, lines } = switches;
  const closesOn = nextClosing(closing, today);
  return {
    title: `${name} ${yearOf(closesOn ?? today)}`,
    kind: closing === undefined || closing.kind === 'days' ? 'window' : 'permanent',
    closesOn,
    envelopeCents: lines?.envelopeCents ?? null,
    lines: (lines?.lines ?? []).map((line) => line.name),
  };
}
