import { describe, expect, test } from 'vitest';
import { SEAT_CAPACITIES } from '../rules';
import {
  besideRefusal,
  lastDayOf,
  meet,
  organisationRefusal,
  type SeatBeside,
  seatState,
  sittingOn,
  termRefusal,
  votesByDefault,
} from './seats';

const TODAY = '2026-11-24';
const term = (fromDate: string, untilDate: string | null = null, endedOn: string | null = null) => ({ fromDate, untilDate, endedOn });
const seat = (of: Partial<SeatBeside> = {}): SeatBeside => ({
  ...term('2025-01-01'),
  name: 'An',
  function: 'member',
  personId: null,
  ...of,
});

describe('a seat', () => {
  test.each([
    [term('2026-11-25'), 'coming'],
    [term(TODAY), 'sitting'],
    [term('2025-01-01'), 'sitting'],
    [term('2025-01-01', TODAY), 'sitting'],
    [term('2025-01-01', '2030-12-31', TODAY), 'sitting'],
    [term('2025-01-01', '2026-11-23'), 'over'],
    [term('2025-01-01', '2030-12-31', '2026-11-23'), 'over'],
    [term('2025-01-01', null, '2026-11-23'), 'over'],
  ] as const)('%j is %s', (of, state) => expect(seatState(of, TODAY)).toBe(state));

  test('ends on the earlier of two days', () => {
    expect(lastDayOf(term('2025-01-01'))).toBeNull();
    expect(lastDayOf(term('2025-01-01', '2030-12-31'))).toBe('2030-12-31');
    expect(lastDayOf(term('2025-01-01', null, '2026-05-01'))).toBe('2026-05-01');
    expect(lastDayOf(term('2025-01-01', '2030-12-31', '2026-05-01'))).toBe('2026-05-01');
    expect(lastDayOf(term('2025-01-01', '2026-01-01', '2026-05-01'))).toBe('2026-01-01');
  });

  test('counts among those who sit as long as it lasts', () => {
    const seats = [term('2025-01-01'), term('2027-01-01'), term('2020-01-01', '2024-12-31')];
    expect(sittingOn(seats, TODAY)).toEqual([term('2025-01-01')]);
  });

  test.each([
    [term('2025-01-01', '2030-12-31'), null],
    [term('2025-01-01', '2025-01-01', '2025-01-01'), null],
    [term('2025-01-01', '2024-12-31'), 'untilDate term_ends_before_it_begins'],
    [term('2025-01-01', null, '2024-12-31'), 'endedOn seat_ends_before_it_begins'],
    [term('2025-01-01', '2026-01-01', '2026-01-02'), 'endedOn seat_ends_after_its_term'],
    [term('2037-01-01'), 'fromDate year_too_late'],
    [term('2025-01-01', '2037-01-01'), 'untilDate year_too_late'],
  ] as const)('%j cannot last so: %s', (of, refusal) => {
    const [[field, error] = []] = Object.entries(termRefusal(of, TODAY)?.fields ?? {});
    expect(field === undefined ? null : `${field} ${error?.code}`).toBe(refusal);
  });

  test('votes, but for who helps the board and who sits in the council or the college', () => {
    expect(SEAT_CAPACITIES.filter(votesByDefault)).toEqual(['organisation', 'resident', 'expert']);
  });

  test('for an organisation says which', () => {
    expect(organisationRefusal({ capacity: 'organisation', organisation: '' })).not.toBeNull();
    expect(organisationRefusal({ capacity: 'organisation', organisation: '11.11.11' })).toBeNull();
    expect(organisationRefusal({ capacity: 'resident', organisation: '' })).toBeNull();
  });
});

describe('two seats', () => {
  test.each([
    [term('2025-01-01'), term('2026-01-01'), true],
    [term('2025-01-01', '2025-12-31'), term('2026-01-01'), false],
    [term('2025-01-01', '2026-01-01'), term('2026-01-01'), true],
    [term('2025-01-01', '2030-12-31', '2025-06-30'), term('2025-07-01', '2030-12-31'), false],
  ])('%j and %j have a day in common: %s', (one, other, common) => {
    expect(meet(one, other)).toBe(common);
    expect(meet(other, one)).toBe(common);
  });

  test('one of them is the chair, unless the other has left', () => {
    const luc = seat({ name: 'Luc', function: 'chair' });
    expect(besideRefusal(seat({ function: 'chair' }), [luc])).toMatchObject({
      fields: { function: { code: 'chair_taken', values: { name: 'Luc' } } },
    });
    expect(besideRefusal(seat({ function: 'vice_chair' }), [luc])).toBeNull();
    expect(besideRefusal(seat({ function: 'chair', fromDate: '2026-07-01' }), [{ ...luc, endedOn: '2026-06-30' }])).toBeNull();
  });

  test('are of two people', () => {
    const luc = seat({ name: 'Luc', personId: 'p' });
    expect(besideRefusal(seat({ personId: 'p' }), [luc])).toMatchObject({ fields: { personId: { code: 'person_has_seat' } } });
    expect(besideRefusal(seat({ personId: 'q' }), [luc])).toBeNull();
    expect(besideRefusal(seat(), [seat()])).toBeNull();
    expect(besideRefusal(seat({ personId: 'p', fromDate: '2027-01-01' }), [{ ...luc, untilDate: '2026-12-31' }])).toBeNull();
  });
});
