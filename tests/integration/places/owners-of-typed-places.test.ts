import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addPartnerPlace, removePartnerPlace } from '@/lib/domain/partnerships/commands/partner-places';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { by, namesInHistory, placesOf } from '../../support/places-as-seen';
import { activePartnership } from '../../support/worlds';

/** What the migration does with rows that all shared, ready to run behind other statements of one transaction. */
function dividing(): string {
  const file = readdirSync('db/migrations').find((name) => name.endsWith('_walls_of_places.sql')) ?? '';
  const [, body] = /DECLARE used record; copy uuid;\nBEGIN\n([\s\S]*?)END \$\$;/.exec(readFileSync(`db/migrations/${file}`, 'utf8')) ?? [];
  if (body === undefined) throw new Error('the migration divides nothing');
  return body;
}

test('a row that partnerships of several shared becomes a row of each lead, in the spelling that stood; one that no partnership has is of who typed it', async () => {
  const oord = {
    approach: 'city_to_city',
    places: [{ name: 'Gedeeld Oord', country: 'BJ' }],
    since: '2010',
    formality: 'partnership',
  } as const;
  const input = () => ({ ...oord, places: [...oord.places] });
  const [first, second] = [await activePartnership(input()), await activePartnership(input())];
  const more = must(await registerPartnership(...by(second.municipality), { ...input(), approach: 'twinning' }));
  const added = { partnershipId: first.id, place: { name: 'Verlaten Oord', country: 'BJ' } };
  const { placeId: left } = must(await addPartnerPlace(...by(first.municipality), added));
  const base = { partnerKind: 'local_government', name: 'Verlaten Oord' };
  must(await removePartnerPlace(...by(first.municipality), { partnershipId: first.id, placeId: left, base }));

  const [shared] = await rows<{ place: string; government: string }>(
    'select place_id as place, local_government_id as government from partnership_places where partnership_id = $1',
    [first.id],
  );
  const ofSecond = `municipality_id = '${second.municipality.id}'`;
  await rows(`DO $$ DECLARE used record; copy uuid; BEGIN
    PERFORM begin_event(gen_random_uuid(), now(), 'try', null, 'test', '');
    UPDATE partnership_places SET place_id = '${shared?.place}', local_government_id = '${shared?.government}' WHERE partnership_id IN ('${second.id}', '${more.id}');
    DELETE FROM local_governments WHERE ${ofSecond};
    DELETE FROM places WHERE ${ofSecond};
    UPDATE places SET municipality_id = NULL WHERE municipality_id = '${first.municipality.id}';
    UPDATE local_governments SET municipality_id = NULL WHERE municipality_id = '${first.municipality.id}';
    ${dividing()} END $$`);

  const there = await rows<{ partnership: string; place: string; owner: string; named: string; government: string }>(
    `select pp.partnership_id as partnership, l.id as place, l.municipality_id as owner, g.municipality_id as named, g.name as government
     from partnership_places pp join places l on l.id = pp.place_id join local_governments g on g.id = pp.local_government_id and g.place_id = l.id
     where pp.partnership_id in ($1, $2, $3)`,
    [first.id, second.id, more.id],
  );
  const ofPartnership = (id: string) => there.find(({ partnership }) => partnership === id);
  for (const partnership of [first, second, { ...more, municipality: second.municipality }]) {
    const owner = partnership.municipality.id;
    expect(ofPartnership(partnership.id)).toMatchObject({ owner, named: owner, government: 'Gedeeld Oord' });
    expect(await placesOf(partnership.municipality, partnership.id)).toMatchObject([{ name: 'Gedeeld Oord', partnerName: 'Gedeeld Oord' }]);
    expect(await namesInHistory(partnership.municipality, partnership.id)).toContain('Gedeeld Oord');
  }
  expect(ofPartnership(more.id)?.place).toBe(ofPartnership(second.id)?.place);
  expect([first.id, second.id].map((id) => ofPartnership(id)?.place)).toContain(shared?.place);
  expect(await rows('select municipality_id as owner from places where id = $1', [left])).toEqual([{ owner: first.municipality.id }]);
});
