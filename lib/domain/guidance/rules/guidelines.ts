import type { Judgement, Unit } from './judgement';
import { FIRST_VALUES, type GuidanceKey, type GuidanceValues } from './values';
import type { Severity } from './verdicts';

/** The guidelines that can be checked so far. */
export const GUIDELINES = ['C2C-01', 'C2C-02', 'C2C-04', 'C2C-12', 'C2C-14', 'C2C-15', 'TWN-01', 'TWN-02', 'STE-01', 'STE-02'] as const;
export type GuidelineCode = (typeof GUIDELINES)[number];

/** Where it is remedied: the part of the page that holds what it asks. */
export const SECTIONS = ['money', 'staff', 'places', 'involved', 'agreement', 'start', 'themes'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Guideline {
  readonly approach: string;
  readonly severity: Severity;
  readonly section: Section;
  /** Judged year by year on figures; else on what the partnership is. */
  readonly yearly: boolean;
  /** Circumstances can stand in the way of it. */
  readonly canBeHindered: boolean;
  /** The words of the publication that it rests on. */
  readonly quote: string;
  /** What is counted or compared is how this program reads those words. */
  readonly ours: boolean;
  /** The value it is held against, and its unit. */
  readonly value: { readonly key: GuidanceKey; readonly unit: Unit } | null;
}

const guideline = (approach: string, severity: Severity, section: Section, quote: string, more: Partial<Guideline> = {}): Guideline => ({
  approach,
  severity,
  section,
  quote,
  yearly: false,
  canBeHindered: false,
  ours: false,
  value: null,
  ...more,
});

/** The two values that a year is held against, each with its unit. */
export const BENCHMARKS = {
  'C2C-01': { key: 'own_operating_cents', unit: 'cents' },
  'C2C-02': { key: 'staff_hundredths', unit: 'hundredths' },
} as const satisfies Partial<Record<GuidelineCode, Guideline['value']>>;

/** Source of every one: VVSG, Municipal international cooperation: approaches and practices (2023), in its own words. */
export const GUIDELINE: Readonly<Record<GuidelineCode, Guideline>> = {
  'C2C-01': guideline(
    'city_to_city',
    'benchmark',
    'money',
    'at least €10,000 per year in the city-to-city partnership from their own resources',
    { yearly: true, value: BENCHMARKS['C2C-01'] },
  ),
  'C2C-02': guideline('city_to_city', 'benchmark', 'staff', 'an international policy officer (at least 0.5 FTE)', {
    yearly: true,
    value: BENCHMARKS['C2C-02'],
  }),
  'C2C-04': guideline('city_to_city', 'definition', 'places', 'connects a municipality in Flanders with one in the Global South', {
    ours: true,
  }),
  'C2C-12': guideline(
    'city_to_city',
    'recommendation',
    'involved',
    'such as civil society organizations, companies and knowledge institutions',
    { canBeHindered: true, ours: true, value: { key: 'actor_kinds', unit: 'count' } },
  ),
  'C2C-14': guideline(
    'city_to_city',
    'recommendation',
    'agreement',
    'A city-to-city partnership is a long-term cooperation between the two partner municipalities.',
    { ours: true, value: { key: 'long_term_years', unit: 'years' } },
  ),
  'C2C-15': guideline('city_to_city', 'recommendation', 'money', 'additionally rely on federal grants', { yearly: true }),
  'TWN-01': guideline(
    'twinning',
    'recommendation',
    'places',
    'between two or more local governments from different countries within the European Community',
    { ours: true },
  ),
  'TWN-02': guideline('twinning', 'definition', 'agreement', 'The municipalities that officially join together sign a charter.'),
  'STE-01': guideline('short_term_exchange', 'definition', 'agreement', 'Short-term trajectories of a certain duration.', {
    ours: true,
    value: { key: 'short_term_years', unit: 'years' },
  }),
  'STE-02': guideline(
    'short_term_exchange',
    'recommendation',
    'themes',
    'exchange with partner municipalities in the Global South around specific policy themes',
    { ours: true, value: { key: 'short_term_themes', unit: 'count' } },
  ),
};

/** The part of the page that remedies a verdict. What waits for the beginning of a partnership waits for that answer alone. */
export function sectionOf({ guideline: code, reason }: { readonly guideline: GuidelineCode } & Pick<Judgement, 'reason'>): Section {
  return reason === 'start_unknown' ? 'start' : GUIDELINE[code].section;
}

/** Has the approach a figure that a year is held against? */
export function hasBenchmark(approach: string | undefined): boolean {
  return GUIDELINES.some((code) => GUIDELINE[code].approach === approach && GUIDELINE[code].severity === 'benchmark');
}

/** The words of the publication, as long as their value is the one in force: where VVSG gave another since, they would say the old one. */
export function quoteOf(code: GuidelineCode, values: GuidanceValues): string | null {
  const { quote, value } = GUIDELINE[code];
  const named = value === null ? null : FIRST_VALUES[value.key];
  return value === null || named === null || named.ours || values[value.key] === named.value ? quote : null;
}
