import { z } from 'zod';
import { asKept, asTyped, line, list, optionalLine, text } from '@/lib/platform/text';
import { isDay } from '../calendar/rules';
import { optionalDay, requiredDay } from '../calendar/schema';
import { foldName } from '../places/rules';
import { AMOUNT_MAX_CENTS } from '../resources/rules/money';
import { TYPED_MAX } from '../resources/rules/reading';
import {
  ADVISER_KINDS,
  APPEAL_TEXT_MAX,
  APPLICANT_FORMS,
  ARTICLE_MAX,
  BODIES,
  CLOSING_DAYS_MAX,
  CLOSINGS,
  COUNCIL_NUMBER_MAX,
  EXCLUDED_COSTS,
  LINE_NAME_MAX,
  LINES_MAX,
  LINK_YEARS_MAX,
  LOCAL_LINKS,
  REGULATION_NAME_MAX,
  REGULATION_TEXT_MAX,
  REPORT_PARTS,
  REQUEST_ANNEXES,
  SWITCHES,
  type Switch,
  WEEKS_MAX,
  WHO_MAX,
} from './rules';
import { readLongText } from './rules/long-text';
import type { Switches } from './rules/switches';

const article = asTyped(ARTICLE_MAX);
const who = asTyped(WHO_MAX);
const isSaid = (text: string) => text !== '';
const cents = z.int().min(1).max(AMOUNT_MAX_CENTS).nullable();
const percent = z.int().min(1).max(100).nullable();
const body = { kind: z.enum(BODIES), name: who };

/** What is kept of each switch that is on: the shape of the column `switches`, switch by switch. */
const KEPT = {
  closing: z.discriminatedUnion('kind', [
    z.object({
      article,
      kind: z.literal('days'),
      days: z
        .array(asTyped('MM-DD'.length).refine((day) => isDay(`2024-${day}`)))
        .min(1)
        .max(CLOSING_DAYS_MAX),
    }),
    z.object({ article, kind: z.literal('before'), weeks: z.int().min(1).max(WEEKS_MAX) }),
    z.object({ article, kind: z.literal('permanent') }),
  ]),
  adviser: z.discriminatedUnion('kind', [
    z.object({ article, kind: z.literal('board'), boardId: z.uuid() }),
    z.object({ article, kind: z.enum(['experts', 'other']), name: who.refine(isSaid) }),
  ]),
  body: z.object({ article, ...body }),
  applicants: z.object({ article, forms: z.array(z.enum(APPLICANT_FORMS)).min(1) }),
  local_link: z.object({ article, kinds: z.array(z.enum(LOCAL_LINKS)).min(1), years: z.int().min(0).max(LINK_YEARS_MAX) }),
  amount: z.object({ article, maximumCents: cents, sharePercent: percent }),
  lines: z.object({
    article,
    lines: z
      .array(
        z.object({
          name: asTyped(LINE_NAME_MAX).refine(isSaid),
          maximumCents: cents,
          sharePercent: percent,
          body: z.object(body).nullable(),
        }),
      )
      .max(LINES_MAX),
    envelopeCents: cents,
  }),
  annexes: z.object({ article, request: z.array(z.enum(REQUEST_ANNEXES)), report: z.array(z.enum(REPORT_PARTS)) }),
  home_activity: z.object({ article }),
  excluded_costs: z.object({ article, types: z.array(z.enum(EXCLUDED_COSTS)).min(1) }),
} as const satisfies Record<Switch, z.ZodType>;

/** All switches of a version, as they are kept; one that is off is not there. They come in the order of the list. */
export const keptSwitches: z.ZodType<Switches> = z.object(
  Object.fromEntries(SWITCHES.map((each) => [each, KEPT[each].optional()])) as { [S in Switch]: z.ZodOptional<(typeof KEPT)[S]> },
);

const name = line(REGULATION_NAME_MAX).refine((typed) => foldName(typed) !== '', { error: 'required' });

export const addRegulationInput = z.object({ name });
export const renameRegulationInput = z.object({
  regulationId: z.uuid(),
  base: z.object({ name: asKept }).partial(),
  change: z.object({ name }).partial(),
});
export const regulationInput = z.object({ regulationId: z.uuid() });

/** A text is too long to be sent along twice: the mark says which one was seen. */
export const pasteTextInput = z.object({
  versionId: z.uuid(),
  base: z.object({ mark: asKept }),
  text: asTyped(REGULATION_TEXT_MAX).transform(readLongText),
});

const typed = asTyped(TYPED_MAX);
/** Codes of a list, one at least where nothing makes no sense. */
const codes = <C extends string>(of: readonly [C, ...C[]], least: 0 | 1) =>
  list(z.enum(of), of.length).refine((chosen) => chosen.length >= least, { error: 'choose_one_or_more' });
const ofSwitch = <S extends Switch>(one: S) => ({
  versionId: z.uuid(),
  switch: z.literal(one),
  /** As it was seen, as one text; empty for one that was off. */
  base: asKept,
  article: optionalLine(ARTICLE_MAX).default(''),
});
const typedName = optionalLine(WHO_MAX).default('');

/** One switch as its form holds it: figures and days as they are typed, which the command reads. */
export const setSwitchInput = z.discriminatedUnion('switch', [
  z.object({
    ...ofSwitch('closing'),
    kind: z.enum(CLOSINGS, { error: 'required' }),
    days: asTyped(200).default(''),
    weeks: typed.default(''),
  }),
  z.object({
    ...ofSwitch('adviser'),
    kind: z.enum(ADVISER_KINDS, { error: 'required' }),
    /** A board of the municipality; the command knows which there are. */
    boardId: typed.default(''),
    name: typedName,
  }),
  z.object({ ...ofSwitch('body'), kind: z.enum(BODIES, { error: 'required' }), name: typedName }),
  z.object({ ...ofSwitch('applicants'), forms: codes(APPLICANT_FORMS, 1) }),
  z.object({ ...ofSwitch('local_link'), kinds: codes(LOCAL_LINKS, 1), years: typed.default('') }),
  z.object({ ...ofSwitch('amount'), maximum: typed.default(''), share: typed.default('') }),
  z.object({
    ...ofSwitch('lines'),
    lines: list(
      z.object({
        name: line(LINE_NAME_MAX),
        maximum: typed.default(''),
        share: typed.default(''),
        bodyKind: z.enum(['', ...BODIES]).default(''),
        bodyName: typedName,
      }),
      LINES_MAX,
    ),
    envelope: typed.default(''),
  }),
  z.object({ ...ofSwitch('annexes'), request: codes(REQUEST_ANNEXES, 0), report: codes(REPORT_PARTS, 0) }),
  z.object(ofSwitch('home_activity')),
  z.object({ ...ofSwitch('excluded_costs'), types: codes(EXCLUDED_COSTS, 1) }),
]);
export type SetSwitchInput = z.input<typeof setSwitchInput>;

export const unsetSwitchInput = z.object({ versionId: z.uuid(), switch: z.enum(SWITCHES), base: asKept });

/** A draft as it was seen: the marks of its text and of its switches. */
export const discardVersionInput = z.object({ versionId: z.uuid(), seen: z.object({ text: asKept, switches: asKept }) });

export const adoptVersionInput = z.object({
  versionId: z.uuid(),
  councilDate: requiredDay,
  councilNumber: line(COUNCIL_NUMBER_MAX),
  inForceFrom: requiredDay,
});

export const endVersionInput = z.object({
  versionId: z.uuid(),
  base: z.object({ inForceUntil: optionalDay }).partial(),
  change: z.object({ inForceUntil: optionalDay }).partial(),
});

export const setAppealTextInput = z.object({
  fromDate: requiredDay,
  /** What stood there for that day; empty for a new one. */
  base: z.object({ text: asTyped(APPEAL_TEXT_MAX) }),
  text: asTyped(APPEAL_TEXT_MAX).pipe(text(APPEAL_TEXT_MAX)),
});

export const removeAppealTextInput = z.object({ fromDate: requiredDay, base: z.object({ text: asTyped(APPEAL_TEXT_MAX) }) });
