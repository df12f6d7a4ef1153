import { expect, it } from 'vitest';
import { rolesTogether } from './listing';

it('roles of one partnership stand together, wherever they came', () => {
  const role = (id: string, what: string) => ({ id, what });
  const [dogbo, school, youth] = [role('1', 'scholenband'), role('1', 'leraren'), role('2', '')];
  expect(rolesTogether([dogbo, youth, school])).toEqual([
    { partnership: dogbo, roles: [dogbo, school] },
    { partnership: youth, roles: [youth] },
  ]);
  expect(rolesTogether([])).toEqual([]);
});
