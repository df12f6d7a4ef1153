-- A country of made-up registers for measuring: every municipality with 20 partnerships, one with 200, each with ten years of three amounts, and for more than
-- one time the country as many made-up municipalities again; or only one of them. No randomness: the same rows each time. Run as the server's administrator
-- with the triggers asleep, for it is no history of anybody.
set session_replication_role = replica;

-- An id of the program has a version and a variant; one that has none is refused as no id at all.
create function pg_temp.id(of text) returns uuid language sql immutable
  return overlay(overlay(md5(of) placing '4' from 13) placing '8' from 17)::uuid;

insert into municipalities (id, slug, nis_code, name, sort_key, province)
select pg_temp.id('municipality' || n), 'made-up-' || n, 'X' || n, 'Made up ' || n, 'made up ' || lpad(n::text, 6, '0'), 'Antwerpen'
from generate_series(1, (select count(*) from municipalities where valid_to is null) * (current_setting('country.times')::int - 1)) n;

create temp table partnership as
select pg_temp.id('partnership' || m.id || n) as id, m.id as municipality_id, m.nis_code, m.name, n
from municipalities m, generate_series(1, case when m.slug = 'lier' then 200 else 20 end) n
where m.valid_to is null and m.slug = coalesce(nullif(current_setting('country.only'), ''), m.slug);

insert into partnerships (id, lead_municipality_id, title, sort_key, since_year)
select id, municipality_id, name || ' partnership ' || n, 'made up partnership ' || lpad(n::text, 2, '0') || name, 1990 + n from partnership;

insert into participations (municipality_id, partnership_id, state) select municipality_id, id, 'accepted' from partnership;

insert into approach_periods (id, partnership_id, approach, formality)
select pg_temp.id('form' || id), id, case when n <= 3 then 'city_to_city' when n <= 14 then 'twinning' else 'youth_work' end, 'partnership' from partnership;

insert into life_cycles (id, partnership_id, state) select pg_temp.id('state' || id), id, 'active' from partnership;

insert into partnership_places (partnership_id, place_id, sort_order)
select partnership.id, place.id, 1
from partnership join (select id, row_number() over (order by id) - 1 as n, count(*) over () as places from places) place on place.n = partnership.n % place.places;

create temp table record as
select pg_temp.id('record' || partnership.id || year) as id, partnership.id as partnership, municipality_id, nis_code, n, year from partnership, generate_series(2017, 2026) year;

insert into yearly_records (id, municipality_id, origin_nis, year, partnership_id, fte_planned, fte_actual)
select id, municipality_id, nis_code, year, partnership, (10 + n) / 100.0, (10 + n + year % 3) / 100.0 from record;

insert into budget_lines (id, municipality_id, record_id, partnership_id, source, kind, planned_cents, actual_cents)
select pg_temp.id('line' || record.id || line.source || line.kind), municipality_id, record.id, partnership, line.source, line.kind,
  (500 + 100 * n) * 1000, (400 + 100 * n + year % 7) * 1000
from record, (values ('own', 'operating'), ('own', 'staff'), ('flemish', 'operating')) line (source, kind);

-- Somebody of elsewhere who works in two of them as well.
insert into municipal_roles (municipality_id, person_id, role)
select m.id, p.id, 'editor' from municipalities m, people p where m.slug in ('lier', 'beersel') and p.email = 'an.desmet@roeselare.example';

-- What these two do: the one with 200 partnerships 25 things in each, half of them this year; the other 25 in two, all this year.
create temp table activity as
select pg_temp.id('activity' || partnership.id || a) as id, partnership.id as partnership, municipality_id, partnership.n, a,
  case when m.slug = 'beersel' or a % 2 = 0 then date '2026-01-05' + a * 12 + partnership.n % 5 else make_date(2014 + a / 2, 5, 1 + partnership.n % 25) end as day
from partnership join municipalities m on m.id = municipality_id, generate_series(1, 25) a
where m.slug = 'lier' or m.slug = 'beersel' and partnership.n <= 2;

insert into activities (id, municipality_id, kind, title, sort_key, status, first_day, last_day, precision, setting)
select id, municipality_id, 'working_visit', 'Made up ' || n || ' ' || a, 'made up ' || n || ' ' || a, 'done', day, day, 'day',
  (array['at_partner', 'with_us', 'online', 'at_home', 'third_place'])[1 + a % 5] from activity;

insert into activity_partnerships (municipality_id, partnership_id, activity_id) select municipality_id, partnership, id from activity;

insert into activity_participants (id, municipality_id, activity_id, side, actor_group, people)
select pg_temp.id('people' || id || side), municipality_id, id, side, 'administration', 1 + a % 7 from activity, (values ('ours'), ('theirs')) s (side);

insert into activity_lessons (id, municipality_id, activity_id, side)
select pg_temp.id('lesson' || id), municipality_id, id, 'ours' from activity where a % 5 = 0;

insert into activity_lesson_texts (municipality_id, activity_id, lesson_id, lesson)
select municipality_id, id, pg_temp.id('lesson' || id), 'Made up' from activity where a % 5 = 0;

set session_replication_role = origin;
analyze;
