import { expect, it } from 'vitest';
import { invalid } from '@/lib/platform/result';
import { periodRefusal } from './circumstances';

const TODAY = '2026-11-24';
const refusal = (fromDate: string, untilDate: string | null) => periodRefusal({ fromDate, untilDate }, TODAY);

it('takes a period, one day, and what still lasts', () => {
  expect(refusal('2020-03-13', '2022-03-06')).toBeNull();
  expect(refusal('2020-03-13', '2020-03-13')).toBeNull();
  expect(refusal('2026-11-24', null)).toBeNull();
  expect(refusal('2036-12-31', null)).toBeNull();
});

it('ends no earlier than it begins', () => {
  expect(refusal('2022-03-06', '2022-03-05')).toEqual(invalid('untilDate', 'ends_before_it_begins'));
});

it('lies no further ahead than ten years and no further back than any partnership', () => {
  expect(refusal('2037-01-01', null)).toEqual(invalid('fromDate', 'year_too_late', { maximum: 2036 }));
  expect(refusal('2026-01-01', '2037-01-01')).toEqual(invalid('untilDate', 'year_too_late', { maximum: 2036 }));
});
