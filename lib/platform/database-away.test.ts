import { expect, test } from 'vitest';
import { DatabaseAway, isDatabaseAway } from './database-away';

const coded = (code: unknown, more: ErrorOptions = {}) => Object.assign(new Error('no', more), { code });

test.each(['ECONNREFUSED', 'CONNECTION_CLOSED', 'CONNECT_TIMEOUT', '57P01', '57P03', '08006', '53300'])(
  '%s is a database that is away',
  (code) => {
    expect(isDatabaseAway(coded(code))).toBe(true);
    expect(isDatabaseAway(new Error('Failed query', { cause: coded(code) }))).toBe(true);
    expect(isDatabaseAway(new AggregateError([coded(code)]))).toBe(true);
  },
);

test.each(['23505', '40001', '40P01', '42501', '57014', '57P05', 'ENOENT', undefined, 8006])('%s is not', (code) => {
  expect(isDatabaseAway(coded(code))).toBe(false);
});

test('what is no error is none of it, and what says so says it by its digest', () => {
  for (const other of [null, undefined, 'ECONNREFUSED', { code: 'ECONNREFUSED' }]) expect(isDatabaseAway(other)).toBe(false);
  const away = new DatabaseAway(coded('ECONNREFUSED'));
  expect(isDatabaseAway(away)).toBe(true);
  expect(away.digest).toBe('database-away');
});
