import { expect, test } from 'vitest';
import { addPartnerPlace } from '@/lib/domain/partnerships/commands/partner-places';
import { listPlaceNames } from '@/lib/domain/partnerships/queries/where';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { aMunicipality, asCoordinator, asEnglishReader, asReader, at } from '../../support/people';
import { activePartnership } from '../../support/worlds';

test('where partnerships are is told by their places and by each country once, in the language of the reader', async () => {
  const places = [
    { name: 'Gent', country: 'ZA' },
    { name: 'Dogbo', country: 'BJ' },
  ];
  const { id, municipality } = await activePartnership({ approach: 'city_to_city', places, since: '2010', formality: 'partnership' });
  must(
    await addPartnerPlace(...at(asCoordinator(municipality), municipality), { partnershipId: id, place: { name: 'Lalo', country: 'BJ' } }),
  );
  const another = await activePartnership();
  const ids = [id, another.id];

  const inDutch = await withActor(...at(asReader(municipality), municipality), (reader) => listPlaceNames(reader, ids));
  expect([...inDutch]).toEqual([[id, { places: ['Gent', 'Dogbo', 'Lalo'], countries: ['Benin', 'Zuid-Afrika'] }]]);
  const inEnglish = await withActor(...at(asEnglishReader(municipality), municipality), (reader) => listPlaceNames(reader, ids));
  expect(inEnglish.get(id)?.countries).toEqual(['Benin', 'South Africa']);
});

test('a stranger reads no place, and who asks of no partnership gets none', async () => {
  const { id, municipality } = await activePartnership();
  const stranger = await aMunicipality();
  expect((await withActor(...at(asReader(stranger), stranger), (reader) => listPlaceNames(reader, [id]))).size).toBe(0);
  expect((await withActor(...at(asReader(municipality), municipality), (reader) => listPlaceNames(reader, []))).size).toBe(0);
});
