import { expect, test } from 'vitest';
import { type AuditRow, historyShown, toHistory } from './rules';

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
  const [entry] = toHistory([row('a', { table: 'approach_periods', operation: 'delete', before: { approach: 'twinning' } })]);
  expect(entry?.changes).toEqual([{ table: 'approach_periods', field: 'approach', from: 'twinning', to: null }]);
});

test('figures say their year, their line and in whose name they were recorded, and nothing of keys', () => {
  const line = { id: '1', record_id: '2', municipality_id: '3', source: 'own', kind: 'operating', programme: '', actual_cents: null };
  const [entry] = toHistory([
    row('a', {
      command: 'recordYear',
      table: 'budget_lines',
      year: 2024,
      origin: 'Merelbeke',
      before: { ...line, planned_cents: 760_000, version: 1 },
      after: { ...line, planned_cents: 1_000_000, version: 2 },
    }),
    row('a', {
      command: 'recordYear',
      table: 'yearly_records',
      year: 2024,
      operation: 'insert',
      after: { id: '2', year: 2024, origin_nis: '44043', municipality_id: '3', fte_planned: 0.3, fte_actual: null, confirmed_at: null },
    }),
  ]);
  expect(entry).toMatchObject({ year: 2024 });
  expect(entry?.changes).toEqual([
    {
      table: 'yearly_records',
      field: 'fte_planned',
      from: null,
      to: 0.3,
      figure: { year: 2024, origin: null, line: null },
    },
    {
      table: 'budget_lines',
      field: 'planned_cents',
      from: 760_000,
      to: 1_000_000,
      figure: { year: 2024, origin: 'Merelbeke', line: { source: 'own', kind: 'operating', programme: '' } },
    },
  ]);
});

test('a year that was confirmed is said by its sentence alone', () => {
  const confirmed = { before: { confirmed_at: null, version: 1 }, after: { confirmed_at: '2027-01-10T10:00:00Z', version: 2 } };
  expect(toHistory([row('a', { command: 'confirmYear', table: 'yearly_records', year: 2026, ...confirmed })])).toMatchObject([
    { command: 'confirmYear', year: 2026, changes: [] },
  ]);
  const put = row('b', {
    table: 'municipality_years',
    operation: 'insert',
    after: { year: 2025, origin_nis: '36015', confirmed_by: 'An' },
  });
  expect(toHistory([put])).toMatchObject([{ year: 2025, changes: [] }]);
});

test('what somebody saved field by field is told together, with every change; another person, another year or a pause begins anew', () => {
  const at = (time: string) => new Date(`2026-01-02T${time}:00Z`);
  const saved = (eventId: string, time: string, title: string, more: Partial<AuditRow> = {}) =>
    row(eventId, { at: at(time), before: { title: '' }, after: { title }, ...more });
  const told = historyShown(
    toHistory([
      saved('7', '12:30', 'G', { command: 'changeLifeCycle' }),
      saved('6', '12:20', 'F', { command: 'changeLifeCycle' }),
      saved('5', '12:10', 'E', { actorName: 'Els' }),
      saved('4', '12:00', 'D'),
      saved('3', '11:45', 'C'),
      saved('2', '11:20', 'B'),
      saved('1', '10:49', 'A'),
    ]),
  );
  expect(told.hasOlder).toBe(false);
  expect(told.shown.map(({ eventId, from, changes }) => [eventId, from.getUTCHours(), changes.map(({ to }) => to)])).toEqual([
    ['7', 12, ['G']],
    ['6', 12, ['F']],
    ['5', 12, ['E']],
    ['4', 11, ['B', 'C', 'D']],
    ['1', 10, ['A']],
  ]);
});

test('of a row of several, by what one knows it comes first', () => {
  const after = { remark: 'Geen bezoek', from_date: '2026-05-04', circumstance: 'visa' };
  const [entry] = toHistory([row('a', { table: 'circumstances', operation: 'insert', after })]);
  expect(entry?.changes.map(({ field }) => field)).toEqual(['circumstance', 'remark', 'from_date']);
});
