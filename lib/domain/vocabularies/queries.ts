import { asc, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { countries, sdgs, vocabularies } from '@/db/schema';
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

/** All that the facts of a partnership are chosen from. */
export interface Choices<V extends Vocabulary> {
  readonly terms: Record<V, Term[]>;
  readonly sdgs: readonly Sdg[];
  /** By name in the reader's language. */
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
}

/** These open lists, the seventeen goals and all countries, in one statement. */
export async function listChoices<V extends Vocabulary>({ tx, actor }: Reader, wanted: readonly V[]): Promise<Choices<V>> {
  const none = sql<string>`''`;
  const rows = await unionAll(
    tx
      .select({
        list: sql<string>`${vocabularies.vocabulary}`.as('list'),
        place: sql<number>`${vocabularies.sortOrder}`.as('place'),
        code: sql<string>`${vocabularies.code}`.as('code'),
        name: sql<string>`${nameIn(actor.locale, vocabularies)}`.as('name'),
        colour: none.as('colour'),
        textColour: none.as('text_colour'),
      })
      .from(vocabularies)
      .where(inArray(vocabularies.vocabulary, [...wanted])),
    tx
      .select({
        list: sql<string>`'sdg'`.as('list'),
        place: sql<number>`${sdgs.goal}`.as('place'),
        code: sql<string>`${sdgs.goal}::text`.as('code'),
        name: sql<string>`${nameIn(actor.locale, sdgs)}`.as('name'),
        colour: sql<string>`${sdgs.colour}`.as('colour'),
        textColour: sql<string>`${sdgs.textColour}`.as('text_colour'),
      })
      .from(sdgs),
    tx
      .select({
        list: sql<string>`'country'`.as('list'),
        place: sql<number>`0`.as('place'),
        code: sql<string>`${countries.iso2}`.as('code'),
        name: sql<string>`${nameIn(actor.locale, countries)}`.as('name'),
        colour: none.as('colour'),
        textColour: none.as('text_colour'),
      })
      .from(countries),
  ).orderBy(sql`place`, sql`code`);
  const of = (list: string) => rows.filter((row) => row.list === list);
  return {
    terms: Object.fromEntries(wanted.map((each) => [each, of(each).map(({ code, name }) => ({ code, name }))])) as Record<V, Term[]>,
    sdgs: of('sdg').map(({ code, name, colour, textColour }) => ({ goal: Number(code), name, colour, textColour })),
    countries: of('country')
      .map(({ code, name }) => ({ iso2: code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, actor.locale)),
  };
}
