import { describe, expect, test } from 'vitest';
import { facts, own, record, roeselare, VALUES } from '@/tests/support/year-facts';
import { evaluate } from './evaluate';
import type { ParticipantFacts, YearFacts } from './facts';
import { mendOf, mendOrigin } from './mending';

const EVERYTHING = { own: true, shared: true };
const mend = (code: string, parts: Partial<YearFacts> = {}, rights = EVERYTHING) => {
  const year = facts(parts);
  const verdicts = evaluate(year, VALUES);
  const verdict = verdicts.find(({ guideline }) => guideline === code);
  return verdict === undefined ? undefined : mendOf(verdict, { facts: year, values: VALUES, verdicts }, rights);
};
const short = (confirmed: boolean) => roeselare(record({ confirmed, lines: [own(760_000, 760_000)] }));

describe('where a verdict is mended', () => {
  test('a plan that is short is adjusted, figures that are missing are filled in', () => {
    expect(mend('C2C-01', { own: short(false) })).toEqual({ section: 'money', mend: 'money_adjust' });
    expect(mend('C2C-02', { own: short(false) })).toEqual({ section: 'staff', mend: 'staff' });
  });

  test('what was spent and what is locked is looked at', () => {
    expect(mend('C2C-01', { year: 2025, own: short(false) })).toEqual({ section: 'money', mend: 'year' });
    expect(mend('C2C-01', { own: short(true) })).toEqual({ section: 'money', mend: 'year' });
    expect(mend('C2C-02', { own: short(true) })).toEqual({ section: 'staff', mend: 'year' });
  });

  test('everything else with the facts of the tie, the start by itself', () => {
    expect(mend('C2C-12')).toEqual({ section: 'involved', mend: 'involved' });
    expect(mend('C2C-14', { tieStart: null })).toEqual({ section: 'start', mend: 'start' });
    expect(mend('TWN-02', { approach: 'twinning' })).toEqual({ section: 'agreement', mend: 'agreement' });
  });

  test('what stood in the way with the circumstances, by who leads; as long as nothing is described, by describing it', () => {
    const hindered = { isHindered: true, actors: [{ group: 'schools', lastSeenYear: 2020 }] } as const;
    expect(mend('C2C-12', hindered)).toEqual({ section: 'circumstances', mend: 'circumstances' });
    expect(mend('C2C-12', hindered, { own: true, shared: false })).toBeNull();
    expect(mend('C2C-12', { isHindered: true })).toEqual({ section: 'involved', mend: 'involved' });
  });

  test('what is in order or does not apply is mended nowhere', () => {
    expect(mend('C2C-04')).toBeNull();
    expect(mend('C2C-15')).toBeNull();
  });

  test('who only takes part mends its own figures and its own side, a reader nothing', () => {
    const participant = { own: true, shared: false };
    expect(mend('C2C-12', {}, participant)).not.toBeNull();
    expect(mend('C2C-01', {}, participant)).not.toBeNull();
    expect(mend('C2C-04', { places: [] }, participant)).toBeNull();
    for (const code of ['C2C-01', 'C2C-02', 'C2C-12']) expect(mend(code, {}, { own: false, shared: false })).toBeNull();
  });

  test('what is no longer seen of others is mended nowhere', () => {
    expect(mend('C2C-02', { own: short(false), othersHidden: true })).toBeNull();
  });

  test('a participant adjusts its own plan, whatever the lead is judged on', () => {
    const lead: ParticipantFacts = { municipalityId: 'd', name: 'Deinze', records: [record({ confirmed: true, fteActual: 10 })] };
    const mine = roeselare(record({ ftePlanned: 20 }));
    expect(mend('C2C-02', { own: mine, participants: [lead, mine] })).toEqual({ section: 'staff', mend: 'staff_adjust' });
    const spent = roeselare(record({ confirmed: false, fteActual: 20 }));
    expect(mend('C2C-02', { year: 2025, own: spent, participants: [lead, spent] })).toEqual({ section: 'staff', mend: 'year' });
  });

  test('under whose name the figures are: a predecessor’s that alone recorded, or the one that was judged', () => {
    const [mine, melle] = [record(), record({ originNis: '44040' })];
    const origin = (records: (typeof mine)[], judged: string | null = null) => mendOrigin(facts({ own: roeselare(...records) }), judged);
    expect([origin([]), origin([mine]), origin([melle]), origin([melle, mine])]).toEqual([null, null, '44040', null]);
    expect([origin([mine, melle], '44040'), origin([mine, melle], '36015')]).toEqual(['44040', null]);
  });

  test('who said its own staff time does not mend the silence of another', () => {
    const other: ParticipantFacts = { municipalityId: 'd', name: 'Deinze', records: [] };
    const said = roeselare(record({ ftePlanned: 20 }));
    expect(mend('C2C-02', { own: said, participants: [said, other] })).toBeNull();
    const silent = roeselare(record());
    expect(mend('C2C-02', { own: silent, participants: [silent, other] })).toEqual({ section: 'staff', mend: 'staff' });
  });
});
