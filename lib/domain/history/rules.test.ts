import { expect, test } from 'vitest';
import { type AuditRow, toHistory } from './rules';

const row = (eventId: string, more: Partial<AuditRow>): AuditRow => ({
  eventId,
  at: new Date('2026-01-02T10:00:00Z'),
  command: 'describePartnership',
  actorName: 'An Desmet',
  reason: '',
  table: 'partnerships',
  operation: 'update',
  before: null,
  after: null,
  ...more,
});

test('rows of one event become one entry, with the fields that changed in the order in which they were written', () => {
  const entries = toHistory([
    row('b', { before: { id: '1', title: 'A', version: 1 }, after: { id: '1', title: 'B', version: 2 } }),
    row('a', { table: 'life_cycles', operation: 'insert', after: { id: '9', state: 'active', reason: '' } }),
    row('a', { operation: 'insert', after: { id: '1', title: 'A', since_year: null } }),
  ]);
  expect(entries.map(({ eventId }) => eventId)).toEqual(['b', 'a']);
  expect(entries[0]?.changes).toEqual([{ table: 'partnerships', field: 'title', from: 'A', to: 'B' }]);
  expect(entries[1]?.changes).toEqual([
    { table: 'partnerships', field: 'title', from: null, to: 'A' },
    { table: 'life_cycles', field: 'state', from: null, to: 'active' },
    { table: 'life_cycles', field: 'reason', from: null, to: '' },
  ]);
});

test('what was removed says so', () => {
  const [entry] = toHistory([row('a', { table: 'partnership_forms', operation: 'delete', before: { approach: 'twinning' } })]);
  expect(entry?.changes).toEqual([{ table: 'partnership_forms', field: 'approach', from: 'twinning', to: null }]);
});
