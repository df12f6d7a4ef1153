/** A figure that guidance rests on. */
export const GUIDANCE_KEYS = [
  'own_operating_cents',
  'staff_hundredths',
  'actor_kinds',
  'actor_seen_years',
  'long_term_years',
  'short_agreement_years',
  'short_term_years',
  'short_term_themes',
] as const;
export type GuidanceKey = (typeof GUIDANCE_KEYS)[number];

/** A draft is not in force. */
export const VALUE_STATES = ['draft', 'published'] as const;

export type GuidanceValues = Readonly<Record<GuidanceKey, number>>;

interface FirstValue {
  readonly value: number;
  /** Ours when the publication gives no figure: a screen says so beside it. */
  readonly ours: boolean;
}

/**
 * The values from the start, for all years, in force until VVSG publishes others. Source: VVSG, Municipal international cooperation:
 * approaches and practices (2023): EUR 10,000 a year of own operating money and 0.5 FTE for a city-to-city partnership.
 */
export const FIRST_VALUES: Readonly<Record<GuidanceKey, FirstValue>> = {
  own_operating_cents: { value: 1_000_000, ours: false },
  staff_hundredths: { value: 50, ours: false },
  actor_kinds: { value: 2, ours: true },
  actor_seen_years: { value: 2, ours: true },
  long_term_years: { value: 5, ours: true },
  short_agreement_years: { value: 2, ours: true },
  short_term_years: { value: 3, ours: true },
  short_term_themes: { value: 2, ours: true },
};

/** The year of the publication that the first values come from. */
export const FIRST_VALUES_YEAR = 2023;

/** A value from a year on; null is "always". */
export interface DatedValue {
  readonly key: GuidanceKey;
  readonly value: number;
  readonly validFromYear: number | null;
}

/** What holds in a year: of each key the latest value that began by then. A key without any keeps its first value. */
export function valuesIn(rows: readonly DatedValue[], year: number): GuidanceValues {
  const inForce = (key: GuidanceKey) =>
    rows
      .filter((row) => row.key === key && (row.validFromYear ?? Number.NEGATIVE_INFINITY) <= year)
      .sort((a, b) => (b.validFromYear ?? Number.NEGATIVE_INFINITY) - (a.validFromYear ?? Number.NEGATIVE_INFINITY))[0];
  return Object.fromEntries(GUIDANCE_KEYS.map((key) => [key, inForce(key)?.value ?? FIRST_VALUES[key].value])) as unknown as GuidanceValues;
}
