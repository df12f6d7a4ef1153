import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import { TITLE_MAX } from '@/lib/domain/partnerships/rules/registering';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, at, atVvsg, withRole } from '../../support/people';
import { activePartnership, DOGBO } from '../../support/worlds';

const register = (...[actor, municipality]: Parameters<typeof at>) => {
  return (input: unknown, key?: string) => registerPartnership(...at(actor, municipality), input, key === undefined ? {} : { key });
};

const EXCHANGE = { ...DOGBO, approach: 'short_term_exchange', formality: 'project' } as const;

describe('registering a partnership', () => {
  test('four answers make the partnership, its approach, its life cycle, its place and the participation of the lead', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    const { id } = must(await register(coordinator, municipality)(DOGBO));
    const found = await withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id));
    expect(found).toMatchObject({
      title: `Stedenband ${municipality.name} – Dogbo`,
      lifeCycle: 'active',
      formality: 'partnership',
      sinceYear: 2010,
      visibility: 'members',
      leads: true,
      places: [{ name: 'Dogbo', country: 'Benin' }],
      participants: [{ id: municipality.id, name: municipality.name, state: 'accepted', fromYear: 2010, untilYear: null, leads: true }],
    });
  });

  test('how official it is and since when are kept as exactly as they were said', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    const { id } = must(await register(coordinator, municipality)({ ...DOGBO, formality: 'project', since: 'mei 1998' }));
    const found = await withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id));
    expect(found).toMatchObject({ formality: 'project', since: '1998-05', lifeCycles: [{ fromDate: '1998-05-01', state: 'active' }] });
  });

  test('a short exchange is agreed until its end; of another approach no end is kept', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    const agreed = async (input: object) => {
      const { id } = must(await register(coordinator, municipality)(input));
      return (await rows('select agreement, agreement_until::text as until from partnerships where id = $1', [id]))[0];
    };
    expect(await agreed({ ...EXCHANGE, until: '30 juni 2027' })).toEqual({ agreement: 'agreement', until: '2027-06-30' });
    expect(await agreed({ ...EXCHANGE, until: '' })).toEqual({ agreement: null, until: null });
    expect(await agreed({ ...DOGBO, until: '30 juni 2027' })).toEqual({ agreement: null, until: null });
  });

  test('who registers in English is proposed a title in English', async () => {
    const municipality = await aMunicipality();
    const editor = { ...asEditor(municipality), locale: 'en' as const };
    const { title } = must(await register(editor, municipality)(DOGBO));
    expect(title).toBe(`City-to-city partnership ${municipality.name} – Dogbo`);
  });

  test('a partnership that is still to begin is explored, one of unknown age runs', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    await onDay('2026-06-01', async () => {
      must(await register(coordinator, municipality)({ ...DOGBO, since: '2028', title: 'Later' }));
      must(await register(coordinator, municipality)({ ...DOGBO, since: '', title: 'Ooit' }));
      const { rows: list, total } = await withActor(...at(coordinator, municipality), (reader) => listPartnerships(reader));
      expect(total).toBe(2);
      expect(list.map(({ title, lifeCycle, sinceYear }) => ({ title, lifeCycle, sinceYear }))).toEqual([
        { title: 'Later', lifeCycle: 'exploring', sinceYear: 2028 },
        { title: 'Ooit', lifeCycle: 'active', sinceYear: null },
      ]);
    });
  });

  test('several places stand in the order in which they were typed, one place of the world once', async () => {
    const spelled = ['Notto Diobass', 'Pout', 'notto  diobass'].map((name) => ({ name, country: 'SN' }));
    const { id, municipality, coordinator } = await activePartnership({
      approach: 'city_to_city',
      formality: 'partnership',
      places: spelled,
    });
    const found = await withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id));
    expect(found?.places.map(({ name }) => name)).toEqual(['Notto Diobass', 'Pout']);
    expect(await rows("select 1 from places where sort_key = 'notto diobass' and country = 'SN'")).toHaveLength(1);
  });

  test('the history tells who did what and when, and a stranger reads none of it', async () => {
    const { id, municipality, coordinator } = await onDay('2024-05-06', () => activePartnership());
    const history = await withActor(...at(coordinator, municipality), (reader) => listHistory(reader, id));
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ command: 'registerPartnership', actorName: coordinator.name, at: new Date('2024-05-06T12:00:00Z') });
    expect(history[0]?.changes).toContainEqual({ table: 'approach_periods', field: 'approach', from: null, to: 'city_to_city' });
    expect(history[0]?.changes).toContainEqual({ table: 'life_cycles', field: 'state', from: null, to: 'active' });
    const other = await aMunicipality();
    expect(await withActor(...at(asCoordinator(other), other), (reader) => listHistory(reader, id))).toEqual([]);
  });

  test('the same form sent ten times at once makes one partnership', async () => {
    const municipality = await aMunicipality();
    const send = register(asCoordinator(municipality), municipality);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(DOGBO, key)));
    const ids = new Set(answers.map((answer) => must(answer).id));
    expect(ids.size).toBe(1);
    expect(await rows('select 1 from partnerships where lead_municipality_id = $1', [municipality.id])).toHaveLength(1);
    expect(
      await rows("select 1 from events where municipality_id = $1 and command = 'registerPartnership'", [municipality.id]),
    ).toHaveLength(1);
  });

  test.each([
    ['no approach', { ...DOGBO, approach: '' }, 'approach', 'choose_approach'],
    ['an approach that does not exist', { ...DOGBO, approach: 'colony' }, 'approach', 'choose_approach'],
    ['no place where one belongs', { ...DOGBO, places: [] }, 'places.0.name', 'required'],
    ['a place of signs only', { ...DOGBO, places: [{ name: '...', country: 'BJ' }] }, 'places.0.name', 'required'],
    ['no country', { ...DOGBO, places: [{ name: 'Dogbo', country: '' }] }, 'places.0.country', 'choose_country'],
    ['a country that does not exist', { ...DOGBO, places: [{ name: 'Dogbo', country: 'XX' }] }, 'places.0.country', 'unknown_country'],
    ['a country as hostile text', { ...DOGBO, places: [{ name: 'Dogbo', country: "B'; drop" }] }, 'places.0.country', 'unknown_country'],
    ['nobody said how official', { ...DOGBO, formality: '' }, 'formality', 'choose_formality'],
    ['no answer to how official', { ...DOGBO, formality: undefined }, 'formality', 'choose_formality'],
    ['a year that is none', { ...DOGBO, since: 'vroeger' }, 'since', 'not_a_since'],
    ['a number', { ...DOGBO, since: 2010 }, 'since', 'not_a_since'],
    ['a negative year', { ...DOGBO, since: '-5' }, 'since', 'year_in_full'],
    ['half a year', { ...DOGBO, since: '2010,5' }, 'since', 'not_a_since'],
    ['a year before all partnerships', { ...DOGBO, since: '1899' }, 'since', 'year_too_early'],
    ['a year more than ten ahead', { ...DOGBO, since: '2037' }, 'since', 'year_too_late'],
    ['an end that is no day', { ...EXCHANGE, until: '2027' }, 'until', 'day_missing'],
    ['an end before the beginning', { ...EXCHANGE, until: '31/12/2009' }, 'until', 'ends_before_start'],
    ['an end in another life', { ...EXCHANGE, until: '31/12/2126' }, 'until', 'year_too_late'],
    ['NUL in the title', { ...DOGBO, title: 'a\u0000b' }, 'title', 'unreadable'],
    ['half a surrogate pair', { ...DOGBO, places: [{ name: 'Dog\ud800bo', country: 'BJ' }] }, 'places.0.name', 'unreadable'],
    ['a title that is too long', { ...DOGBO, title: 'x'.repeat(TITLE_MAX + 1) }, 'title', 'too_long'],
    ['1 MB in the title', { ...DOGBO, title: 'é'.repeat(1_000_000) }, 'title', 'too_long'],
    ['a number for a title', { ...DOGBO, title: 7 }, 'title', 'required'],
    ['too many places', { ...DOGBO, places: Array.from({ length: 21 }, () => DOGBO.places[0]) }, 'places', 'too_many'],
  ])('%s is refused beside its field and writes nothing', async (_, input, field, code) => {
    const municipality = await aMunicipality();
    const result = await onDay('2026-11-24', () => register(asCoordinator(municipality), municipality)(input));
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await rows('select 1 from partnerships where lead_municipality_id = $1', [municipality.id])).toEqual([]);
    expect(await rows('select 1 from events where municipality_id = $1', [municipality.id])).toEqual([]);
  });

  test.each([null, 'text', 7, [], { places: 'none' }, { approach: { $ne: 1 } }])('nonsense (%j) is refused', async (input) => {
    const municipality = await aMunicipality();
    expect(await register(asCoordinator(municipality), municipality)(input)).toMatchObject({ ok: false, code: 'invalid' });
  });

  test('markup stays text', async () => {
    const title = '<script>alert(1)</script> & "co"';
    const { id, municipality, coordinator } = await activePartnership({ ...DOGBO, places: [...DOGBO.places], title });
    const found = await withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id));
    expect(found?.title).toBe(title);
  });

  test('other columns sent along change nothing', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    const coordinator = asCoordinator(municipality);
    const extra = { leadMunicipalityId: other.id, municipalityId: other.id, visibility: 'public', id: randomUUID() };
    const { id } = must(await register(coordinator, municipality)({ ...DOGBO, ...extra }));
    expect(id).not.toBe(extra.id);
    expect(await rows('select lead_municipality_id, visibility from partnerships where id = $1', [id])).toEqual([
      { lead_municipality_id: municipality.id, visibility: 'members' },
    ]);
  });

  test.each(['reader', 'board_member', 'board_chair'] as const)('a %s may not register', async (role) => {
    const municipality = await aMunicipality();
    await expect(register(withRole(municipality, role), municipality)(DOGBO)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('VVSG may look but not register; a stranger finds no municipality at all', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    await expect(register(atVvsg('adviser'), municipality)(DOGBO)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(register(atVvsg('administrator'), municipality)(DOGBO)).rejects.toMatchObject({ code: 'forbidden' });
    expect(() => municipalityScope(asCoordinator(other), municipality.id)).toThrowError('not_found');
  });

  test('a year is told by the form and the state that had begun by then', async () => {
    const { id, municipality, coordinator } = await onDay('2020-01-01', () => activePartnership());
    const begun = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
    await rows(
      `insert into approach_periods (id, partnership_id, from_year, approach, formality) select gen_random_uuid(), $1::uuid, 2025, 'twinning', 'friendship' from ${begun}`,
      [id],
    );
    await rows(
      `insert into life_cycles (id, partnership_id, from_date, state) select gen_random_uuid(), $1::uuid, '2026-03-01', 'dormant' from ${begun}`,
      [id],
    );
    const on = (day: string) => onDay(day, () => withActor(...at(coordinator, municipality), (reader) => findPartnership(reader, id)));
    expect(await on('2009-05-05')).toMatchObject({ approach: { name: 'Stedenband' }, lifeCycle: 'active', formality: 'partnership' });
    expect(await on('2024-12-31')).toMatchObject({ approach: { name: 'Stedenband' }, lifeCycle: 'active' });
    expect(await on('2026-02-28')).toMatchObject({ approach: { name: 'Verbroedering' }, lifeCycle: 'active', formality: 'friendship' });
    expect(await on('2026-03-01')).toMatchObject({ lifeCycle: 'dormant' });
  });

  test('a list and a page take the same few statements however many rows there are', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const read = () =>
      withActor(...at(coordinator, municipality), async (reader) => {
        await listPartnerships(reader);
        await findPartnership(reader, id);
        await listHistory(reader, id);
      });
    const few = await statementsOf(read);
    for (let more = 0; more < 12; more += 1) must(await register(coordinator, municipality)({ ...DOGBO, title: `Nog ${more}` }));
    const many = await statementsOf(read);
    expect(few).toHaveLength(3);
    expect(many).toHaveLength(few.length);
  });
});
