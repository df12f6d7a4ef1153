import { invalid, type Refusal } from '@/lib/platform/result';
import type { Locale } from '../../access/rules';
import { readAmount, TYPED_MAX } from '../../resources/rules/reading';
import { lookOf } from '../../texts/rules';
import {
  APPLICANT_FORMS,
  type BodyKind,
  type CLOSINGS,
  EXCLUDED_COSTS,
  LINK_YEARS_MAX,
  LOCAL_LINKS,
  REPORT_PARTS,
  REQUEST_ANNEXES,
  WEEKS_MAX,
} from '../rules';
import { readDaysOfYear } from './closing';
import type { Body, GrantLine, SwitchValues } from './switches';

/** A line as a form holds it; an empty kind of body is that of the regulation. */
export interface TypedLine {
  readonly name: string;
  readonly maximum: string;
  readonly share: string;
  readonly bodyKind: BodyKind | '';
  readonly bodyName: string;
}

/** What the form of each switch holds: figures and days as they are typed. */
export interface TypedValues {
  readonly closing: { readonly kind: (typeof CLOSINGS)[number]; readonly days: string; readonly weeks: string };
  readonly adviser: { readonly kind: 'board' | 'experts' | 'other'; readonly boardId: string; readonly name: string };
  readonly body: { readonly kind: BodyKind; readonly name: string };
  readonly applicants: { readonly forms: readonly string[] };
  readonly local_link: { readonly kinds: readonly string[]; readonly years: string };
  readonly amount: { readonly maximum: string; readonly share: string };
  readonly lines: { readonly lines: readonly TypedLine[]; readonly envelope: string };
  readonly annexes: { readonly request: readonly string[]; readonly report: readonly string[] };
  readonly home_activity: object;
  readonly excluded_costs: { readonly types: readonly string[] };
}
/** The form of one switch, with its name and its article. */
export type TypedSwitch = {
  [S in keyof TypedValues]: { readonly switch: S; readonly article: string } & TypedValues[S];
}[keyof TypedValues];

/** A switch as it is kept, with its name. */
export type KeptSwitch = { [S in keyof SwitchValues]: { readonly name: S; readonly value: SwitchValues[S] } }[keyof SwitchValues];

type Read<T> = { readonly ok: true; readonly value: T } | Refusal;
const take = <T>(value: T): Read<T> => ({ ok: true, value });

/** A whole number from a least to a most as it is typed, with a sign behind it that says what it is; null when it is none. */
export function readWhole(typed: string, least: number, most: number): number | null {
  if (typed.length > TYPED_MAX) return null;
  const [, digits] = /^\s*(\d{1,4})\s*(?:%|jaar|years?|weken|weeks?|week)?\s*$/iu.exec(typed) ?? [];
  const value = Number(digits);
  return digits !== undefined && value >= least && value <= most ? value : null;
}

/** An amount beside its field; empty is no limit, nothing at all is none. */
function amountIn(field: string, typed: string, locale: Locale): Read<number | null> {
  const reading = readAmount(typed, locale);
  if (!reading.ok) return invalid(field, reading.code);
  return reading.value === 0 ? invalid(field, 'amount_of_nothing') : take(reading.value);
}

function shareIn(field: string, typed: string): Read<number | null> {
  if (typed.trim() === '') return take(null);
  const share = readWhole(typed, 1, 100);
  return share === null ? invalid(field, 'share_unreadable') : take(share);
}

/** Codes of a list in the order of that list, each once. */
const inOrder = <C extends string>(codes: readonly C[], chosen: readonly string[]): C[] => codes.filter((code) => chosen.includes(code));

/** Who it is in own words; for who has a name of its own. */
const named = (kind: BodyKind, name: string, field: string): Read<Body> =>
  kind === 'other' && name === '' ? invalid(field, 'name_who') : take({ kind, name: kind === 'other' ? name : '' });

function readClosing({ kind, days, weeks }: TypedValues['closing'], article: string): Read<SwitchValues['closing']> {
  if (kind === 'permanent') return take({ article, kind });
  if (kind === 'days') {
    const reading = readDaysOfYear(days);
    return reading.ok ? take({ article, kind, days: reading.days }) : invalid('days', reading.code);
  }
  const number = readWhole(weeks, 1, WEEKS_MAX);
  return number === null ? invalid('weeks', 'weeks_unreadable', { maximum: WEEKS_MAX }) : take({ article, kind, weeks: number });
}

function readAdviser({ kind, boardId, name }: TypedValues['adviser'], article: string): Read<SwitchValues['adviser']> {
  if (kind === 'board') return boardId === '' ? invalid('boardId', 'choose_board') : take({ article, kind, boardId });
  return name === '' ? invalid('name', 'name_who') : take({ article, kind, name });
}

function readLine(line: TypedLine, at: number, locale: Locale): Read<GrantLine> {
  const maximum = amountIn(`lines.${at}.maximum`, line.maximum, locale);
  if (!maximum.ok) return maximum;
  const share = shareIn(`lines.${at}.share`, line.share);
  if (!share.ok) return share;
  const body = line.bodyKind === '' ? take(null) : named(line.bodyKind, line.bodyName, `lines.${at}.bodyName`);
  return body.ok ? take({ name: line.name, maximumCents: maximum.value, sharePercent: share.value, body: body.value }) : body;
}

function readLines({ lines, envelope }: TypedValues['lines'], article: string, locale: Locale): Read<SwitchValues['lines']> {
  const kept: GrantLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (kept.some(({ name }) => lookOf(name) === lookOf(line.name))) return invalid(`lines.${at}.name`, 'line_twice');
    const read = readLine(line, at, locale);
    if (!read.ok) return read;
    kept.push(read.value);
  }
  const cents = amountIn('envelope', envelope, locale);
  if (!cents.ok) return cents;
  if (kept.length === 0 && cents.value === null) return invalid('envelope', 'line_or_envelope');
  return take({ article, lines: kept, envelopeCents: cents.value });
}

function readAmounts({ maximum, share }: TypedValues['amount'], article: string, locale: Locale): Read<SwitchValues['amount']> {
  const cents = amountIn('maximum', maximum, locale);
  if (!cents.ok) return cents;
  const percent = shareIn('share', share);
  if (!percent.ok) return percent;
  if (cents.value === null && percent.value === null) return invalid('maximum', 'maximum_or_share');
  return take({ article, maximumCents: cents.value, sharePercent: percent.value });
}

function readLocalLink({ kinds, years }: TypedValues['local_link'], article: string): Read<SwitchValues['local_link']> {
  const number = years.trim() === '' ? 0 : readWhole(years, 0, LINK_YEARS_MAX);
  if (number === null) return invalid('years', 'years_unreadable', { maximum: LINK_YEARS_MAX });
  return take({ article, kinds: inOrder(LOCAL_LINKS, kinds), years: number });
}

/** A switch as it is kept, from what its form holds; or what is wrong, beside the field it is about. */
export function readSwitch(typed: TypedSwitch, locale: Locale): Read<KeptSwitch> {
  const { article } = typed;
  const as = <S extends KeptSwitch['name']>(name: S, read: Read<SwitchValues[S]>): Read<KeptSwitch> =>
    read.ok ? take({ name, value: read.value } as unknown as KeptSwitch) : read;
  switch (typed.switch) {
    case 'closing':
      return as('closing', readClosing(typed, article));
    case 'adviser':
      return as('adviser', readAdviser(typed, article));
    case 'body': {
      const body = named(typed.kind, typed.name, 'name');
      return as('body', body.ok ? take({ article, ...body.value }) : body);
    }
    case 'applicants':
      return as('applicants', take({ article, forms: inOrder(APPLICANT_FORMS, typed.forms) }));
    case 'local_link':
      return as('local_link', readLocalLink(typed, article));
    case 'amount':
      return as('amount', readAmounts(typed, article, locale));
    case 'lines':
      return as('lines', readLines(typed, article, locale));
    case 'annexes':
      return as(
        'annexes',
        take({ article, request: inOrder(REQUEST_ANNEXES, typed.request), report: inOrder(REPORT_PARTS, typed.report) }),
      );
    case 'home_activity':
      return as('home_activity', take({ article }));
    case 'excluded_costs':
      return as('excluded_costs', take({ article, types: inOrder(EXCLUDED_COSTS, typed.types) }));
  }
}
