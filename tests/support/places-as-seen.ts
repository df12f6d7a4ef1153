import { listHistory, listNames } from '@/lib/domain/history/queries';
import { findPartnershipsAtPlace } from '@/lib/domain/partnerships/queries/at-place';
import { listPartnerships, listPartnershipsForFile } from '@/lib/domain/partnerships/queries/list';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { partnershipsSheet } from '@/lib/domain/partnerships/render/list-sheet';
import { entryFilter } from '@/lib/domain/partnerships/schema';
import { findPlaces } from '@/lib/domain/places/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { asCoordinator, at, type OwnMunicipality } from './people';

export const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);

/** The places of a partnership as a municipality reads them. */
export async function placesOf(municipality: OwnMunicipality, id: string) {
  return (await withActor(...by(municipality), (reader) => findPartnership(reader, id)))?.places ?? [];
}

/** The names of which the history of a partnership speaks, as a municipality reads them. */
export function namesInHistory(municipality: OwnMunicipality, id: string): Promise<string[]> {
  return withActor(...by(municipality), async (reader) => {
    const history = await listHistory(reader, id);
    const ids = history.flatMap(({ changes }) => changes.flatMap(({ field, from, to }) => (/_id$/.test(field) ? [from, to] : [])));
    const known = ids.filter((each) => typeof each === 'string');
    return (await listNames(reader, known)).map(({ name }) => name);
  });
}

/** All that a municipality reads of its partnerships and when it looks for a place: list, search, file, page, history, what is there already. */
export async function everythingSeen(municipality: OwnMunicipality, ids: readonly string[], typed: { name: string; country: string }) {
  const names = await Promise.all(ids.map((id) => namesInHistory(municipality, id)));
  return withActor(...by(municipality), async (reader) => {
    const found = [];
    for (const id of ids) found.push(await findPartnership(reader, id), await listHistory(reader, id));
    return JSON.stringify([
      await listPartnerships(reader),
      await listPartnerships(reader, entryFilter.parse({ search: typed.name })),
      partnershipsSheet(await listPartnershipsForFile(reader, entryFilter.parse({})), 'nl'),
      await findPartnershipsAtPlace(reader, { geonamesId: null, ...typed }),
      await findPlaces(reader, typed.name),
      found,
      names,
    ]);
  });
}
