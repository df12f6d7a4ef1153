import { expect, test } from 'vitest';
import { isLostConnection } from './lost-connection';

const thrown = (error: Error, at: string) => Object.assign(error, { stack: `${error.name}: ${error.message}\n    at ${at}` });
const NULL = "Cannot read properties of null (reading 'write')";

test('a write to a connection that the database dropped is known for what it is', () => {
  const at = 'Immediate.nextWrite (file:///srv/tweespan/node_modules/postgres/src/connection.js:255:22)';
  expect(isLostConnection(thrown(new TypeError(NULL), at))).toBe(true);
});

test('every other error that nobody caught is not', () => {
  expect(isLostConnection(thrown(new TypeError(NULL), 'Immediate.nextWrite (file:///srv/tweespan/lib/mine.js:1:1)'))).toBe(false);
  expect(isLostConnection(thrown(new TypeError(NULL), 'begin (file:///srv/node_modules/postgres/src/connection.js:1:1)'))).toBe(false);
  expect(isLostConnection(thrown(new Error(NULL), 'Immediate.nextWrite (file:///a/postgres/src/connection.js:255:22)'))).toBe(false);
  expect(isLostConnection(null)).toBe(false);
});
