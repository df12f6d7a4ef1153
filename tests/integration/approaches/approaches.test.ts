import { expect, test } from 'vitest';
import { rows } from '../../support/database';
import { loadReferenceAgain } from '../../support/reference-again';

const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
const said = () =>
  rows<{ code: string; nl: string; en: string }>('select code, what_nl as nl, what_en as en from approaches order by code');

test('every approach says what it is in both languages; one of an earlier version gets its sentence, and what VVSG wrote stays', async () => {
  const loaded = await said();
  expect(loaded.filter(({ nl, en }) => nl === '' || en === '')).toEqual([]);
  await rows(`update approaches set what_nl = '', what_en = '' from ${BEGUN} where code = 'networks'`);
  await rows(`update approaches set what_nl = 'Van VVSG' from ${BEGUN} where code = 'twinning'`);
  await loadReferenceAgain();
  expect(await said()).toEqual(loaded.map((each) => (each.code === 'twinning' ? { ...each, nl: 'Van VVSG' } : each)));
});
