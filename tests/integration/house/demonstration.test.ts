import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemonstration } from '@/db/seed/demonstration';
import { rows } from '../../support/database';
import { ownerUrlOfTest } from '../../support/owner-of-test';

/** As a start does that finds an unfinished one, which also clears what other tests of this worker left. */
const load = async () => {
  await rows("insert into marks (key, value) values ('demonstration', 'loading') on conflict (key) do update set value = excluded.value");
  await loadDemonstration({ ownerUrl: await ownerUrlOfTest() });
};
const counts = () =>
  rows(
    `select (select count(*)::int from partnerships) as partnerships, (select count(*)::int from memberships) as memberships,
       (select count(*)::int from yearly_records) as records, (select count(*)::int from budget_lines) as lines,
       (select count(*)::int from municipality_years) as years, (select count(*)::int from events where command <> 'loadReference') as events`,
  );

beforeAll(load, 120_000);
afterAll(async () => {
  await rows('truncate people, partnerships, memberships, places, yearly_records, municipality_years, events cascade');
  await rows("delete from marks where key = 'demonstration'");
});

test('Roeselare recorded its partnership from 2019 to 2026; the years before this one are confirmed', async () => {
  const years = await rows(
    `select year, confirmed_at is not null as confirmed, fte_planned::text as fte, l.planned_cents::int as planned, l.actual_cents::int as actual
     from yearly_records r join partnerships p on p.id = r.partnership_id
     join budget_lines l on l.record_id = r.id and source = 'own' and kind = 'operating'
     where p.title = 'Stedenband Roeselare – Dogbo' order by year`,
  );
  expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  expect(years.at(-1)).toEqual({ year: 2026, confirmed: false, fte: '0.30', planned: 760_000, actual: 515_000 });
  expect(years.slice(0, -1).every(({ confirmed }) => confirmed)).toBe(true);
});

test('the two that merged have years of their own in one partnership, which the successor completed', async () => {
  const origins = await rows(
    `select distinct m.name from yearly_records r join partnerships p on p.id = r.partnership_id join municipalities m on m.nis_code = r.origin_nis
     where p.title like '%Toucountouna' order by m.name`,
  );
  expect(origins.map(({ name }) => name)).toEqual(['Melle', 'Merelbeke', 'Merelbeke-Melle']);
});

test('every figure was put in on a day of its own: nothing before its year but its plan, nothing after today', async () => {
  const [strange] = await rows<{ n: number }>(
    `select count(*)::int as n from audit_rows a join events e on e.id = a.event_id join yearly_records r on r.id::text = a.subject_id
     where e.at::date not between '2019-03-25' and '2026-11-24' or e.at < make_timestamptz(r.year, 1, 1, 0, 0, 0)`,
  );
  expect(strange).toEqual({ n: 0 });
  const days = await rows<{ day: string }>('select distinct to_char(at, $1) as day from events order by day', ['YYYY']);
  expect(days.map(({ day }) => day)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
});

test('schools of Ostend went to Banjul since 2005, as the publication says; before 2023 nobody counted them', async () => {
  const trips = await rows<{ year: number; precision: string; people: number | null; told: string }>(
    `select extract(year from a.last_day)::int as year, a.precision, sum(p.people)::int as people,
       coalesce(min(t.description), '') as told
     from activities a
     join activity_partnerships b on b.municipality_id = a.municipality_id and b.activity_id = a.id
     join partnerships s on s.id = b.partnership_id and s.title like '%Banjul'
     join activity_participants p on p.municipality_id = a.municipality_id and p.activity_id = a.id
     left join activity_texts t on t.municipality_id = a.municipality_id and t.activity_id = a.id
     where a.kind = 'immersion_trip' and a.status = 'done' group by a.id, a.last_day, a.precision order by year`,
  );
  expect(trips[0]).toMatchObject({ year: 2005, precision: 'year', people: null });
  const [early, late] = [trips.filter(({ year }) => year < 2023), trips.filter(({ year }) => year >= 2023)];
  expect(early.map(({ year }) => year)).toEqual([...Array.from({ length: 15 }, (_, at) => 2005 + at), 2022]);
  expect(early.every(({ people, told }) => people === null && told.includes('staat niet in de bron'))).toBe(true);
  expect(late.map(({ year, precision }) => [year, precision])).toEqual([2023, 2024, 2025].map((year) => [year, 'day']));
});

test('one that was broken off is emptied and made again, the same', { timeout: 120_000 }, async () => {
  const before = await counts();
  await load();
  expect(await counts()).toEqual(before);
});
