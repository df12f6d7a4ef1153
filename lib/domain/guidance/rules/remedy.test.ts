import { describe, expect, test } from 'vitest';
import { facts, own, record, roeselare, VALUES } from '@/tests/support/year-facts';
import { evaluate } from './evaluate';
import type { ParticipantFacts, YearFacts } from './facts';
import { remedyOf, remedyOrigin } from './remedy';

const EVERYTHING = { keepsPart: true, edits: true };
const remedy = (code: string, parts: Partial<YearFacts> = {}, rights = EVERYTHING) => {
  const year = facts(parts);
  const verdicts = evaluate(year, VALUES);
  const verdict = verdicts.find(({ guideline }) => guideline === code);
  return verdict === undefined ? undefined : remedyOf(verdict, { facts: year, values: VALUES, verdicts }, rights);
};
const short = (confirmed: boolean) => roeselare(record({ confirmed, lines: [own(760_000, 760_000)] }));

describe('where a verdict is remedied', () => {
  test('a plan that is short is adjusted, figures that are missing are filled in', () => {
    expect(remedy('C2C-01', { own: short(false) })).toEqual({ section: 'money', remedy: 'money_adjust' });
    expect(remedy('C2C-02', { own: short(false) })).toEqual({ section: 'staff', remedy: 'staff' });
  });

  test('what was spent and what is locked is looked at', () => {
    expect(remedy('C2C-01', { year: 2025, own: short(false) })).toEqual({ section: 'money', remedy: 'year' });
    expect(remedy('C2C-01', { own: short(true) })).toEqual({ section: 'money', remedy: 'year' });
    expect(remedy('C2C-02', { own: short(true) })).toEqual({ section: 'staff', remedy: 'year' });
  });

  test('everything else with the facts of the partnership, the start by itself', () => {
    expect(remedy('C2C-12')).toEqual({ section: 'involved', remedy: 'involved' });
    expect(remedy('C2C-14', { partnershipStart: null })).toEqual({ section: 'start', remedy: 'start' });
    expect(remedy('TWN-02', { approach: 'twinning' })).toEqual({ section: 'agreement', remedy: 'agreement' });
  });

  test('what stood in the way with the circumstances, by who leads; as long as nothing is described, by describing it', () => {
    const hindered = { isHindered: true, actors: [{ group: 'schools', lastSeenYear: 2020 }] } as const;
    expect(remedy('C2C-12', hindered)).toEqual({ section: 'circumstances', remedy: 'circumstances' });
    expect(remedy('C2C-12', hindered, { keepsPart: true, edits: false })).toBeNull();
    expect(remedy('C2C-12', { isHindered: true })).toEqual({ section: 'involved', remedy: 'involved' });
  });

  test('what is in order or does not apply is remedied nowhere', () => {
    expect(remedy('C2C-04')).toBeNull();
    expect(remedy('C2C-15')).toBeNull();
  });

  test('who only takes part remedies its own figures and its own side, a reader nothing', () => {
    const participant = { keepsPart: true, edits: false };
    expect(remedy('C2C-12', {}, participant)).not.toBeNull();
    expect(remedy('C2C-01', {}, participant)).not.toBeNull();
    expect(remedy('C2C-04', { places: [] }, participant)).toBeNull();
    for (const code of ['C2C-01', 'C2C-02', 'C2C-12']) expect(remedy(code, {}, { keepsPart: false, edits: false })).toBeNull();
  });

  test('what is no longer seen of others is remedied nowhere', () => {
    expect(remedy('C2C-02', { own: short(false), othersHidden: true })).toBeNull();
  });

  test('a participant adjusts its own plan, whatever the lead is judged on', () => {
    const lead: ParticipantFacts = { municipalityId: 'd', name: 'Deinze', records: [record({ confirmed: true, fteActual: 10 })] };
    const mine = roeselare(record({ ftePlanned: 20 }));
    expect(remedy('C2C-02', { own: mine, participants: [lead, mine] })).toEqual({ section: 'staff', remedy: 'staff_adjust' });
    const spent = roeselare(record({ confirmed: false, fteActual: 20 }));
    expect(remedy('C2C-02', { year: 2025, own: spent, participants: [lead, spent] })).toEqual({ section: 'staff', remedy: 'year' });
  });

  test('under whose name the figures are: a predecessor’s that alone recorded, or the one that was judged', () => {
    const [mine, melle] = [record(), record({ originNis: '44040' })];
    const origin = (records: (typeof mine)[], judged: string | null = null) => remedyOrigin(facts({ own: roeselare(...records) }), judged);
    expect([origin([]), origin([mine]), origin([melle]), origin([melle, mine])]).toEqual([null, null, '44040', null]);
    expect([origin([mine, melle], '44040'), origin([mine, melle], '36015')]).toEqual(['44040', null]);
  });

  test('who said its own staff time does not remedy the silence of another', () => {
    const other: ParticipantFacts = { municipalityId: 'd', name: 'Deinze', records: [] };
    const said = roeselare(record({ ftePlanned: 20 }));
    expect(remedy('C2C-02', { own: said, participants: [said, other] })).toBeNull();
    const silent = roeselare(record());
    expect(remedy('C2C-02', { own: silent, participants: [silent, other] })).toEqual({ section: 'staff', remedy: 'staff' });
  });
});
