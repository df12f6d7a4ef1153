import { afterEach, expect, test, vi } from 'vitest';
import { tellOfDatabase, tellOfNoAnswer } from './database-news';
import { log } from './log';

afterEach(() => void vi.restoreAllMocks());

const lines = () => (['error', 'warn', 'debug'] as const).map((level) => vi.spyOn(log, level).mockReturnValue());

test('that the database goes away and is back are two lines; who is refused meanwhile makes none that anybody looks at', () => {
  const [errors, warnings, details] = lines();
  tellOfDatabase('away');
  for (let n = 0; n < 3; n += 1)
    tellOfNoAnswer(new Error('Failed query', { cause: Object.assign(new Error('no'), { code: 'DATABASE_AWAY' }) }));
  tellOfDatabase('back');
  expect([errors, warnings, details].map((each) => each?.mock.calls.length)).toEqual([1, 1, 3]);
});

test('a transaction that was cut off has a line with the code and without the error', () => {
  const [errors, warnings] = lines();
  tellOfNoAnswer(Object.assign(new Error('cut off'), { code: 'CONNECTION_CLOSED' }));
  expect(errors?.mock.calls).toEqual([]);
  expect(warnings?.mock.calls).toEqual([[{ code: 'CONNECTION_CLOSED' }, expect.any(String)]]);
});
