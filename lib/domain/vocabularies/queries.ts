import { asc, inArray } from 'drizzle-orm';
import { sdgs, vocabularies } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import type { Vocabulary } from './rules';

/** A word of an open list. */
export interface Term {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
}

/** These open lists, each in its own order. */
export async function listVocabularies<V extends Vocabulary>({ tx, actor }: Reader, wanted: readonly V[]): Promise<Record<V, Term[]>> {
  const rows = await tx
    .select({ vocabulary: vocabularies.vocabulary, code: vocabularies.code, name: nameIn(actor.locale, vocabularies) })
    .from(vocabularies)
    .where(inArray(vocabularies.vocabulary, [...wanted]))
    .orderBy(asc(vocabularies.sortOrder), asc(vocabularies.code));
  const termsOf = (each: V) => rows.filter(({ vocabulary }) => vocabulary === each).map(({ code, name }) => ({ code, name }));
  return Object.fromEntries(wanted.map((each) => [each, termsOf(each)])) as Record<V, Term[]>;
}

export interface Sdg {
  readonly goal: number;
  /** In the reader's language. */
  readonly name: string;
  /** Of the numbered tile alone, and of the figure on it. */
  readonly colour: string;
  readonly textColour: string;
}

/** The seventeen goals. */
export async function listSdgs({ tx, actor }: Reader): Promise<Sdg[]> {
  const { goal, colour, textColour } = sdgs;
  return tx
    .select({ goal, name: nameIn(actor.locale, sdgs), colour, textColour })
    .from(sdgs)
    .orderBy(asc(goal));
}
