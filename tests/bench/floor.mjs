/**
 * The floor under every figure of speed: the same questions to the same database, by hand-written SQL through a bare http server. It knows
 * nobody and checks nothing; a save keeps its history. FLOOR_DATABASE is the address of the database as its server's administrator.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import postgres from 'postgres';
import { listOf } from './list.mjs';

// A change without the program's commands has no event to belong to: the triggers sleep.
const sql = postgres(process.env.FLOOR_DATABASE, { max: 10, connection: { session_replication_role: 'replica' }, onnotice: () => {} });

const QUESTIONS = {
  '/list': ({ slug }) => listOf(sql, slug),
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
  '/save': ({ record, cents }) => sql.begin((transaction) => save(transaction, record, cents)),
};

/** What a save leaves behind, in one transaction as the program does it: the event, the amount, and the row of the history with both its states. */
async function save(transaction, record, cents) {
  const event = randomUUID();
  await transaction`
    insert into events (id, at, command, actor_name, municipality_id, transaction_id)
    select ${event}, now(), 'recordYear', 'Floor', municipality_id, txid_current() from yearly_records where id = ${record}`;
  const [before] = await transaction`
    select to_jsonb(l) as line from budget_lines l where record_id = ${record} and source = 'own' and kind = 'operating' for update`;
  const after = await transaction`
    update budget_lines l set planned_cents = ${cents}, version = version + 1
    where record_id = ${record} and source = 'own' and kind = 'operating'
    returning id, municipality_id, partnership_id, planned_cents, version, to_jsonb(l) as line`;
  const [{ municipality_id, partnership_id, line }] = after;
  await transaction`update yearly_records set version = version + 1 where id = ${record}`;
  await transaction`
    insert into audit_rows (event_id, municipality_id, table_name, operation, subject_id, partnership_id, before, after)
    values (${event}, ${municipality_id}, 'budget_lines', 'update', ${record}, ${partnership_id}, ${before.line}, ${line})`;
  return after;
}

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
