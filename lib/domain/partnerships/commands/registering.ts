import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { approachPeriods, lifeCycles, partnershipPlaces, partnerships } from '@/db/schema';
import { sinceColumns } from '@/db/schema/since';
import { command } from '@/lib/platform/command';
import { beside, done, invalid, refused, under } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { firstDay, lastYear, yearOf } from '../../calendar/rules';
import { discardDraft } from '../../drafts/commands';
import { getMunicipality } from '../../municipalities/queries';
import { addLocalGovernment, addPlace } from '../../places/commands';
import { foldName, knownBy } from '../../places/rules';
import { agreementRefusal } from '../rules/agreement';
import { firstLifeCycleState } from '../rules/life';
import { asksEnd, proposedTitle } from '../rules/registering';
import { registerPartnershipInput } from '../schema';

/** Registers a partnership: approach, how official, places, since when, and of a short exchange until when. Approach, life cycle and participation all start at "since"; the caller leads. */
export const registerPartnership = command({
  name: 'registerPartnership',
  permission: 'edit_facts',
  within: 'municipality',
  input: registerPartnershipInput,
  once: true,
  run: async ({ municipalityId, input, reader, tx, today }) => {
    const approach = (await listApproaches(reader)).find(({ code }) => code === input.approach);
    if (!approach) return invalid('approach', 'choose_approach');
    if (approach.hasPlace && input.places.length === 0) return invalid('places.0.name', 'required');
    const { since, formality } = input;
    const year = yearOf(since);
    if (year !== null && year > lastYear(today)) return invalid('since', 'year_too_late', { maximum: lastYear(today) });
    // Another approach may have been chosen after its end was typed: then nobody sees it any more.
    const until = asksEnd(approach.code) ? input.until : null;
    const agreed = { agreement: 'agreement', agreementYear: null, agreementUntil: until } as const;
    const broken = agreementRefusal(agreed, firstDay(since), today);
    if (broken !== null) return beside('until', broken);
    const municipality = await getMunicipality(reader, municipalityId);
    if (!municipality) return refused('not_found');

    // Each once, in one order for everybody, so that two registrations never wait for each other's places.
    const added = new Map<number, { id: string; name: string }>();
    const governments = new Map<string, string>();
    for (const [at, place] of inOneOrder(input.places)) {
      const one = await addPlace.inside(reader, place);
      if (!one.ok) return under(`places.${at}`, one);
      added.set(at, one.value);
      if (!approach.partnerIsLocalGovernment || governments.has(one.value.id)) continue;
      const government = await addLocalGovernment.inside(reader, { placeId: one.value.id, kind: 'local_government', name: one.value.name });
      if (!government.ok) return government;
      governments.set(one.value.id, government.value.id);
    }
    const names = new Map(input.places.flatMap((_, at) => added.get(at) ?? []).map(({ id, name }) => [id, name]));
    const partnerOf = (placeId: string) => {
      const localGovernmentId = governments.get(placeId);
      return localGovernmentId === undefined ? {} : { partnerKind: 'local_government' as const, localGovernmentId };
    };
    const placesOfPartnership = [...names.keys()].map((placeId, sortOrder) => ({ placeId, sortOrder, ...partnerOf(placeId) }));
    const id = randomUUID();
    const { sinceYear, sinceMonth, sinceDay } = sinceColumns(since);
    const title = input.title === '' ? proposedTitle(approach.name, municipality.name, [...names.values()]) : input.title;
    await tx.execute(
      sql`select register_partnership(${id}::uuid, ${title}, ${foldName(title)}, ${sinceYear}::smallint, ${sinceMonth}::smallint, ${sinceDay}::smallint)`,
    );
    if (until !== null) await tx.update(partnerships).set(agreed).where(eq(partnerships.id, id));
    await tx.insert(approachPeriods).values({ id: randomUUID(), partnershipId: id, fromYear: year, approach: approach.code, formality });
    const state = firstLifeCycleState(year, yearOf(today));
    await tx.insert(lifeCycles).values({ id: randomUUID(), partnershipId: id, fromDate: firstDay(since), state });
    if (placesOfPartnership.length > 0)
      await tx.insert(partnershipPlaces).values(placesOfPartnership.map((place) => ({ partnershipId: id, ...place })));
    const discarded = await discardDraft.inside(reader, { form: 'partnership' });
    return discarded.ok ? done({ id, title }) : discarded;
  },
});

/** Each place with where it stood first, ordered by what it is known by. */
function inOneOrder<P extends Parameters<typeof knownBy>[0]>(places: readonly P[]): [number, P][] {
  const keys = places.map(knownBy);
  return [...places.entries()]
    .filter(([at]) => keys.indexOf(keys[at] ?? '') === at)
    .sort(([one], [other]) => ((keys[one] ?? '') < (keys[other] ?? '') ? -1 : 1));
}
