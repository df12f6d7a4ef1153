import { expect, test } from 'vitest';
import { tookEarly } from './use-early-entry';

test('a field is taken up once, and only when somebody did something there', () => {
  const touched: { dataset: DOMStringMap } = { dataset: { early: '' } };
  expect([tookEarly({ dataset: {} }), tookEarly(touched), tookEarly(touched)]).toEqual([false, true, false]);
});
