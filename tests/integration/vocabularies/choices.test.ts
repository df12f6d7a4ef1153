import { expect, test } from 'vitest';
import { listCountries } from '@/lib/domain/places/queries';
import { listChoices, listSdgs, listVocabularies } from '@/lib/domain/vocabularies/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { statementsOf } from '../../support/database';
import { aMunicipality, asEnglishReader, asReader, at } from '../../support/people';

const WANTED = ['theme', 'department'] as const;

test('all choices of a page come in one statement, as each list by itself, in both languages', async () => {
  const municipality = await aMunicipality();
  for (const actor of [asReader(municipality), asEnglishReader(municipality)]) {
    const all = () => withActor(...at(actor, municipality), (reader) => listChoices(reader, WANTED));
    expect(await statementsOf(all)).toHaveLength(1);
    const apart = await withActor(...at(actor, municipality), async (reader) => ({
      terms: await listVocabularies(reader, WANTED),
      sdgs: await listSdgs(reader),
      countries: await listCountries(reader),
    }));
    expect(apart.sdgs).toHaveLength(17);
    expect(await all()).toEqual(apart);
  }
});
