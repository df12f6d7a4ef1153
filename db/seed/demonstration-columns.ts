import type { Kind, Source } from '@/lib/domain/resources/rules/money';

/** What a column of figures is: a line of money, or `fte` for staff time. */
export type Column = 'fte' | { readonly source: Source; readonly kind: Kind; readonly programme?: string };

/** What one municipality recorded of one partnership, membership or approach. All figures are made up, but for the two that say otherwise. */
export interface Figures {
  readonly municipality: string;
  /** Place of a partnership, organisation of a membership, or the code of an approach without a partnership. */
  readonly of: { readonly place: string; readonly lead?: string } | { readonly organisation: string } | { readonly approach: string };
  /** NIS code of the predecessor in whose name. */
  readonly inNameOf?: string;
  /** The day on which its first year was planned, when it began later than the others. */
  readonly since?: string;
  readonly columns: readonly Column[];
  /** Of each year and column what was planned and what it became, as somebody types it: `9.000|6.400; 0,40|0,30`. */
  readonly years: Readonly<Record<number, string>>;
}

export const OWN: Column = { source: 'own', kind: 'operating' };
export const STAFF: Column = { source: 'own', kind: 'staff' };
export const FEDERAL: Column = { source: 'federal', kind: 'operating', programme: 'VVSG-programma' };
export const RAISED: Column = { source: 'fundraising_private', kind: 'operating' };
export const PROVINCE: Column = { source: 'provincial', kind: 'operating' };
export const IN_KIND: Column = { source: 'own', kind: 'in_kind' };
export const european = (programme: string): Column => ({ source: 'european', kind: 'operating', programme });
