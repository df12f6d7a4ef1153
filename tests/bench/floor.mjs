/**
 * The floor under every figure of speed: the same questions to the same database, by hand-written SQL through a bare http server. It knows
 * nobody, checks nothing and keeps no history. FLOOR_DATABASE is the address of the database as its server's administrator.
 */
import { createServer } from 'node:http';
import postgres from 'postgres';

// A change without the program's commands has no event to belong to: the triggers sleep.
const sql = postgres(process.env.FLOOR_DATABASE, { max: 10, connection: { session_replication_role: 'replica' }, onnotice: () => {} });

const QUESTIONS = {
  '/list': ({ slug }) => sql`
    select p.id, p.title, f.approach, r.fte_planned, l.planned, l.actual
    from municipalities m
    join participations a on a.municipality_id = m.id
    join partnerships p on p.id = a.partnership_id
    left join approach_periods f on f.partnership_id = p.id
    left join yearly_records r on r.partnership_id = p.id and r.municipality_id = m.id and r.year = 2026
    left join lateral (select sum(planned_cents) planned, sum(actual_cents) actual from budget_lines where record_id = r.id) l on true
    where m.slug = ${slug} order by p.sort_key`,
  '/year': ({ slug }) => sql`
    select f.approach, l.source, sum(l.planned_cents) planned, sum(l.actual_cents) actual, count(distinct r.id) records, sum(distinct r.fte_planned) fte
    from municipalities m
    join yearly_records r on r.municipality_id = m.id and r.year = 2026
    join approach_periods f on f.partnership_id = r.partnership_id
    left join budget_lines l on l.record_id = r.id
    where m.slug = ${slug} group by f.approach, l.source`,
  '/country': () => sql`
    select f.approach, sum(l.planned_cents) planned, sum(l.actual_cents) actual
    from yearly_records r
    join approach_periods f on f.partnership_id = r.partnership_id
    left join budget_lines l on l.record_id = r.id
    where r.year = 2026 group by f.approach`,
  '/held': ({ record }) => sql`
    select planned_cents::int as cents from budget_lines where record_id = ${record} and source = 'own' and kind = 'operating'`,
  '/save': ({ record, cents }) => sql`
    update budget_lines set planned_cents = ${cents}, version = version + 1
    where record_id = ${record} and source = 'own' and kind = 'operating' returning id, planned_cents, version`,
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://floor');
  const answer = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const question = QUESTIONS[pathname];
  if (question === undefined) return answer(404, {});
  try {
    answer(200, await question(Object.fromEntries(searchParams)));
  } catch (error) {
    answer(500, { error: error.message });
  }
});
server.listen(Number(process.env.PORT), '127.0.0.1');
