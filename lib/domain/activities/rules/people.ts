/** How many people a line counts; null when nobody knows. */
interface Counted {
  readonly people: number | null;
}

/** How many took part, as far as is known. */
export interface PeopleCount {
  readonly people: number;
  /** There were more, and nobody knows how many. */
  readonly isLeast: boolean;
}

/** How many people these lines count together; null when nobody counted. */
export function peopleIn(lines: readonly Counted[]): PeopleCount | null {
  const known = lines.flatMap(({ people }) => (people === null ? [] : [people]));
  if (known.length === 0) return null;
  return { people: known.reduce((sum, people) => sum + people, 0), isLeast: known.length < lines.length };
}
