/** The nouns of the house, the lowest first. A noun knows those before it, in `lib/domain` and in `components`, and none after it. */
export const NOUNS: readonly string[] = [
  'texts',
  'access',
  'calendar',
  'approaches',
  'vocabularies',
  'places',
  'municipalities',
  'people',
  'drafts',
  'resources',
  'history',
  'partnerships',
  'partners',
  'contacts',
  'guidance',
  'memberships',
  'activities',
  'reciprocity',
  'feeds',
  'grants',
  'boards',
  'regulations',
  'calls',
  'portfolio',
];

/** Folders of `components` that hold looks without meaning. */
const NO_NOUN = /^components\/(?:ui|form|layout|chart)\//;

/** `partnerships` for `lib/domain/partnerships/...` and `components/partnerships/...`; undefined for what belongs to no noun. */
export function nounOf(file: string): string | undefined {
  return NO_NOUN.test(file) ? undefined : /^(?:lib\/domain|components)\/([^/]+)\//.exec(file)?.[1];
}

/** May `noun` know `other`? Itself, and every noun before it. */
export function mayKnow(noun: string | undefined, other: string | undefined): boolean {
  return noun !== undefined && other !== undefined && NOUNS.indexOf(other) <= NOUNS.indexOf(noun);
}
