import { networks, offers, sdgs, vocabularies } from '@/db/schema';
import type { Db } from '../../client';
import { listed, orNull, rowsOf, text } from './files';

/** The approach that a membership of a network is proposed: networks when the source names it, else the first. */
const NETWORKS = 'networks';

/** Open lists, the goals, networks and offers. */
export async function loadLists(db: Db): Promise<void> {
  await db
    .insert(vocabularies)
    .values(
      rowsOf('vocabularies.csv').map((row) => ({
        vocabulary: text(row, 'vocabulary'),
        code: text(row, 'code'),
        nameNl: text(row, 'nl'),
        nameEn: text(row, 'en'),
        nameFr: text(row, 'fr'),
        nameEs: text(row, 'es'),
        sortOrder: Number(row.order),
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(sdgs)
    .values(
      rowsOf('sdgs.csv').map((row) => ({
        goal: Number(row.goal),
        nameNl: text(row, 'name_nl'),
        nameEn: text(row, 'name_en'),
        nameFr: text(row, 'name_fr'),
        colour: text(row, 'colour'),
        textColour: text(row, 'text_on_colour'),
      })),
    )
    .onConflictDoNothing();
  await db
    .insert(networks)
    .values(
      rowsOf('networks.csv').map((row) => {
        const proposed = listed(row, 'approaches');
        return {
          code: text(row, 'id'),
          name: text(row, 'name'),
          kind: text(row, 'kind'),
          focus: text(row, 'focus'),
          approach: proposed.find((approach) => approach === NETWORKS) ?? proposed[0] ?? NETWORKS,
          website: text(row, 'website'),
        };
      }),
    )
    .onConflictDoNothing();
  await db
    .insert(offers)
    .values(
      rowsOf('offers.csv').map((row) => ({
        code: text(row, 'id'),
        nameNl: text(row, 'name_nl'),
        nameEn: text(row, 'name'),
        // "all" fits any approach: the member chooses.
        approach: text(row, 'approach') === 'all' ? null : orNull(row, 'approach'),
        whoOffers: text(row, 'who_offers'),
        whatNl: text(row, 'what_one_does_nl'),
        whatEn: text(row, 'what_one_does_en'),
      })),
    )
    .onConflictDoNothing();
}
