import {
  ADVISER_KINDS,
  type APPLICANT_FORMS,
  type BodyKind,
  type EXCLUDED_COSTS,
  type LOCAL_LINKS,
  type REPORT_PARTS,
  type REQUEST_ANNEXES,
  SWITCHES,
  type Switch,
} from '../rules';

/** Each switch names the article of the text on which it rests; empty when nobody said. */
interface Resting {
  readonly article: string;
}

/** Who decides; a name only for who is neither college nor council. */
export interface Body {
  readonly kind: BodyKind;
  readonly name: string;
}

/** A part of the grants with a maximum, a share and perhaps a deciding body of its own. Null is no limit, and the body of the regulation. */
export interface GrantLine {
  readonly name: string;
  readonly maximumCents: number | null;
  readonly sharePercent: number | null;
  readonly body: Body | null;
}

/** What is kept of each switch that is on. Days are `MM-DD`, amounts whole cents. */
export interface SwitchValues {
  readonly closing: Resting &
    (
      | { readonly kind: 'days'; readonly days: readonly string[] }
      | { readonly kind: 'before'; readonly weeks: number }
      | { readonly kind: 'permanent' }
    );
  readonly adviser: Resting &
    ({ readonly kind: 'board'; readonly boardId: string } | { readonly kind: 'experts' | 'other'; readonly name: string });
  readonly body: Resting & Body;
  readonly applicants: Resting & { readonly forms: readonly (typeof APPLICANT_FORMS)[number][] };
  readonly local_link: Resting & { readonly kinds: readonly (typeof LOCAL_LINKS)[number][]; readonly years: number };
  readonly amount: Resting & { readonly maximumCents: number | null; readonly sharePercent: number | null };
  readonly lines: Resting & { readonly lines: readonly GrantLine[]; readonly envelopeCents: number | null };
  readonly annexes: Resting & {
    readonly request: readonly (typeof REQUEST_ANNEXES)[number][];
    readonly report: readonly (typeof REPORT_PARTS)[number][];
  };
  readonly home_activity: Resting;
  readonly excluded_costs: Resting & { readonly types: readonly (typeof EXCLUDED_COSTS)[number][] };
}

/** All that a version has checked. */
export type Switches = { readonly [S in Switch]?: SwitchValues[S] | undefined };

/** The switches that are on, in the order of the list. */
export function switchedOn(switches: Switches): Switch[] {
  return SWITCHES.filter((each) => switches[each] !== undefined);
}

/** A switch as one text, by which two are held against each other; empty when it is off. */
export function switchAsText<S extends Switch>(switches: Switches, name: S): string {
  const value = switches[name];
  return value === undefined ? '' : JSON.stringify(value);
}

/** The switches in which two versions differ. */
export function changedSwitches(before: Switches, after: Switches): Switch[] {
  return SWITCHES.filter((each) => switchAsText(before, each) !== switchAsText(after, each));
}

/** One choice that another one contradicts: where it is said, the code of the sentence, and what stands in it; amounts in cents. */
export interface Contradiction {
  readonly at: Switch;
  readonly code: ContradictionCode;
  readonly line?: string;
  readonly cents?: number;
  readonly percent?: number;
}

export const CONTRADICTIONS = [
  'share_without_budget',
  'maximum_above_envelope',
  'line_above_maximum',
  'line_above_envelope',
  'line_above_share',
  'board_gone',
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** More than a limit; without one nothing is. */
const isAbove = (value: number | null, limit: number | null | undefined): boolean =>
  value !== null && limit !== null && limit !== undefined && value > limit;

function inLines({ amount, lines }: Switches): Contradiction[] {
  const { maximumCents, sharePercent } = amount ?? {};
  return (lines?.lines ?? []).flatMap((line): Contradiction[] => {
    const at = { at: 'lines', line: line.name } as const;
    return [
      ...(isAbove(line.maximumCents, maximumCents) ? [{ ...at, code: 'line_above_maximum', cents: maximumCents ?? 0 } as const] : []),
      ...(isAbove(line.maximumCents, lines?.envelopeCents)
        ? [{ ...at, code: 'line_above_envelope', cents: lines?.envelopeCents ?? 0 } as const]
        : []),
      ...(isAbove(line.sharePercent, sharePercent) ? [{ ...at, code: 'line_above_share', percent: sharePercent ?? 0 } as const] : []),
    ];
  });
}

/**
 * Choices that cannot all hold: a share of the costs where the list of annexes asks for no budget, more for one than there is for all,
 * a board that advises no more. `boards` are those that still do; left out, that is not asked.
 */
export function contradictions(switches: Switches, boards?: readonly { readonly id: string }[]): Contradiction[] {
  const { amount, lines, annexes, adviser } = switches;
  const asksShare = typeof amount?.sharePercent === 'number' || (lines?.lines ?? []).some(({ sharePercent }) => sharePercent !== null);
  const hasNoBudget = annexes !== undefined && !annexes.request.includes('budget');
  const isGone = adviser?.kind === ADVISER_KINDS[0] && boards !== undefined && !boards.some(({ id }) => id === adviser.boardId);
  return [
    ...(isGone ? [{ at: 'adviser', code: 'board_gone' } as const] : []),
    ...(isAbove(amount?.maximumCents ?? null, lines?.envelopeCents)
      ? [{ at: 'amount', code: 'maximum_above_envelope', cents: lines?.envelopeCents ?? 0 } as const]
      : []),
    ...inLines(switches),
    ...(asksShare && hasNoBudget ? [{ at: 'annexes', code: 'share_without_budget' } as const] : []),
  ];
}
