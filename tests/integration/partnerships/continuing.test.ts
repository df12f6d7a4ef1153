import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { continueAs, withdrawApproachPeriod } from '@/lib/domain/partnerships/commands/approach-period';
import { findPartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { confirmYear, reopenRecord } from '@/lib/domain/resources/commands/confirming';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, asReader, at } from '../../support/people';
import { ownActual, partnership, record } from '../../support/recording';
import { activePartnership, jointPartnership } from '../../support/worlds';

const periodsOf = (id: string) =>
  rows<{ id: string; year: number | null; approach: string; formality: string }>(
    'select id, from_year as year, approach, formality from approach_periods where partnership_id = $1 order by from_year nulls first',
    [id],
  );
const told = async (id: string) => (await periodsOf(id)).map(({ year, approach, formality }) => `${year} ${approach} ${formality}`);
const PERIOD = { approach: 'short_term_exchange', formality: 'project' };
const PROJECT = { fromYear: '2018', ...PERIOD };

describe('going on as another approach', () => {
  test('an editor says from which year; page and history follow', async () => {
    const { id, municipality } = await activePartnership();
    const editor = asEditor(municipality);
    must(await continueAs(...at(editor, municipality), { partnershipId: id, ...PROJECT }));
    expect(await told(id)).toEqual(['2010 city_to_city partnership', '2018 short_term_exchange project']);
    const on = (day: string) =>
      onDay(day, () => withActor(...at(editor, municipality), async (reader) => (await findPartnershipFacts(reader, id))?.formality));
    expect([await on('2017-12-31'), await on('2018-01-01')]).toEqual(['partnership', 'project']);
    const [latest] = await withActor(...at(editor, municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'continueAs', actorName: editor.name });
    expect(latest?.changes.map(({ field, to }) => [field, to])).toEqual(
      expect.arrayContaining([
        ['from_year', 2018],
        ['approach', 'short_term_exchange'],
        ['formality', 'project'],
      ]),
    );
  });

  test('a year that has an approach gets a better one; empty is the beginning', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const go = (input: object) => continueAs(...at(coordinator, municipality), { partnershipId: id, ...PROJECT, ...input });
    must(await go({ fromYear: '', approach: 'twinning', formality: 'friendship' }));
    must(await go({}));
    must(await go({ fromYear: 2018, approach: 'city_to_city', formality: 'partnership' }));
    must(await go({ fromYear: 2018, approach: 'city_to_city', formality: 'partnership' }));
    expect(await told(id)).toEqual(['2010 twinning friendship', '2018 city_to_city partnership']);
    expect(await rows("select 1 from events where municipality_id = $1 and command = 'continueAs'", [municipality.id])).toHaveLength(3);
    const unknown = await activePartnership({ approach: 'twinning', formality: 'partnership', places: [{ name: 'Pout', country: 'SN' }] });
    must(await continueAs(...at(unknown.coordinator, unknown.municipality), { partnershipId: unknown.id, ...PROJECT, fromYear: '' }));
    expect(await told(unknown.id)).toEqual(['null short_term_exchange project']);
  });

  test.each([
    [{ fromYear: '2009' }, 'fromYear', 'before_start'],
    [{ fromYear: '2037' }, 'fromYear', 'year_too_late'],
    [{ fromYear: '1899' }, 'fromYear', 'year_too_early'],
    [{ fromYear: 'ooit' }, 'fromYear', 'not_a_year'],
    [{ approach: 'friends' }, 'approach', 'choose_approach'],
    [{ approach: '' }, 'approach', 'choose_approach'],
    [{ approach: '\u0000' }, 'approach', 'choose_approach'],
    [{ formality: 'serious' }, 'formality', 'choose_formality'],
    [{ approach: 'city_to_city', formality: 'partnership' }, 'approach', 'same_approach'],
  ])('%j is refused beside its field', async (wrong, field, code) => {
    const { id, municipality, coordinator } = await activePartnership();
    const result = await onDay('2026-11-24', () =>
      continueAs(...at(coordinator, municipality), { partnershipId: id, ...PROJECT, ...wrong }),
    );
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await periodsOf(id)).toHaveLength(1);
  });

  test('an approach with a place asks for one first', async () => {
    const { id, municipality, coordinator } = await activePartnership({ approach: 'networks', since: '2010', formality: 'partnership' });
    expect(
      await continueAs(...at(coordinator, municipality), {
        partnershipId: id,
        fromYear: 2018,
        approach: 'twinning',
        formality: 'partnership',
      }),
    ).toMatchObject({ fields: { approach: { code: 'approach_needs_place' } } });
  });

  test('of twenty at once in one year one is kept, and those who saw nothing there hear of it', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const base = { approach: '', formality: '' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        continueAs(...at(coordinator, municipality), { partnershipId: id, ...PROJECT, formality: n % 2 ? 'contact' : 'project', base }),
      ),
    );
    expect(answers.filter((answer) => answer.ok && !answer.unchanged)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'conflict')).toHaveLength(10);
    expect(await periodsOf(id)).toHaveLength(2);
  });

  test('a reader, a participant, an invited municipality and a stranger change nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const take = { partnershipId: id, approachPeriodId: (await periodsOf(id))[0]?.id, base: PERIOD, reason: 'Fout' };
    await expect(continueAs(...at(asReader(lead), lead), { partnershipId: id, ...PROJECT })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(withdrawApproachPeriod(...at(asEditor(lead), lead), take)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger]) {
      const own = at(asCoordinator(municipality), municipality);
      expect(await continueAs(...own, { partnershipId: id, ...PROJECT })).toMatchObject({ ok: false, code: 'not_found' });
      expect(await withdrawApproachPeriod(...own, take)).toMatchObject({ ok: false, code: 'not_found' });
    }
    expect(await periodsOf(id)).toHaveLength(1);
  });
});

describe('taking back an approach', () => {
  test('the coordinator does, with a reason; the first stays, and so does one of another partnership', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const other = await activePartnership();
    must(await continueAs(...at(coordinator, municipality), { partnershipId: id, ...PROJECT }));
    must(await continueAs(...at(other.coordinator, other.municipality), { partnershipId: other.id, ...PROJECT }));
    const take = (approachPeriodId: string | undefined) =>
      withdrawApproachPeriod(...at(coordinator, municipality), {
        partnershipId: id,
        approachPeriodId,
        base: PERIOD,
        reason: 'Was een ander project',
      });
    const [first, second] = await periodsOf(id);
    expect(await take(first?.id)).toMatchObject({ ok: false, code: 'first_entry' });
    expect(await take((await periodsOf(other.id)).at(-1)?.id)).toMatchObject({ ok: false, code: 'not_found' });
    must(await take(second?.id));
    expect([await told(id), (await periodsOf(other.id)).length]).toEqual([['2010 city_to_city partnership'], 2]);
    const [latest] = await withActor(...at(coordinator, municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'withdrawApproachPeriod', reason: 'Was een ander project' });
    expect(latest?.changes).toContainEqual({ table: 'approach_periods', field: 'formality', from: 'project', to: null });
  });

  test('not while a year that is judged by it is confirmed', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const own = at(coordinator, municipality);
    must(await continueAs(...own, { partnershipId: id, ...PROJECT }));
    for (const year of [2017, 2020]) must(await record(coordinator, municipality, partnership(id), [ownActual('100')], { year }));
    const approachPeriodId = (await periodsOf(id)).at(-1)?.id;
    const take = () => withdrawApproachPeriod(...own, { partnershipId: id, approachPeriodId, base: PERIOD, reason: 'Fout' });
    must(await confirmYear(...own, { year: 2020 }));
    expect(await take()).toMatchObject({ ok: false, code: 'confirmed_since' });
    const [locked] = await rows<{ id: string }>('select id from yearly_records where partnership_id = $1 and year = 2020', [id]);
    must(await reopenRecord(...own, { recordId: locked?.id, reason: 'Vorm klopt niet' }));
    must(await confirmYear(...own, { year: 2017 }));
    must(await take());
  });

  test('one that somebody corrected meanwhile stays for who saw it as it was', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    must(await continueAs(...at(coordinator, municipality), { partnershipId: id, ...PROJECT }));
    must(
      await continueAs(...at(asEditor(municipality), municipality), { partnershipId: id, ...PROJECT, formality: 'contact', base: PERIOD }),
    );
    const approachPeriodId = (await periodsOf(id)).at(-1)?.id;
    const take = (base: object) =>
      withdrawApproachPeriod(...at(coordinator, municipality), { partnershipId: id, approachPeriodId, base, reason: 'Fout' });
    expect(await take(PERIOD)).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { formality: { theirs: 'contact', yours: 'project' } },
    });
    expect(await periodsOf(id)).toHaveLength(2);
    must(await take({ ...PERIOD, formality: 'contact' }));
    expect(await take({ ...PERIOD, formality: 'contact' })).toMatchObject({ ok: false, code: 'not_found' });
  });
});
