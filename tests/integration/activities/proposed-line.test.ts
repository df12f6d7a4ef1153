import { expect, test } from 'vitest';
import { must } from '@/lib/platform/result';
import { aCost, besideTrip, tripWithLine } from '../../support/costs';
import { asEditor, asReader, at } from '../../support/people';
import { approach, line, own, partnership, record, thatDay } from '../../support/recording';

test('a line is proposed for new costs: of the own year and the partnership, of own operating money, until it bears some', async () => {
  const { id, municipality, activityId, line: own2026 } = await tripWithLine();
  const by = asEditor(municipality);
  must(await record(by, municipality, partnership(id), [line('federal', 'operating', '900')]));
  must(await record(by, municipality, partnership(id), [own('100')], { year: 2027 }));
  must(await record(by, municipality, approach('city_to_city'), [own('200')]));
  const of = { id: activityId, recorder: municipality };
  const proposed = async (more = {}) => (await thatDay(() => besideTrip(at(by, municipality), { ...of, ...more })))?.proposed;
  expect(await proposed()).toBe(own2026);
  await aCost(municipality, activityId, { line: own2026, planned: '100' });
  expect(await proposed()).toBe(own2026.replace('.own.', '.federal.'));
  expect(await proposed({ lastDay: '2025-12-31' })).toBe('');
  expect((await besideTrip(at(asReader(municipality), municipality), of))?.proposed).toBe('');
});
