/**
 * The rows of a list, by hand-written SQL: for the floor, and for the bare page.
 * @param {import('postgres').Sql} sql
 * @param {string} slug of the municipality
 * @returns {Promise<{ id: string, title: string, approach: string | null, planned: string | null, actual: string | null,
 *   fte_planned: string | null }[]>}
 */
export const listOf = (sql, slug) => sql`
  select p.id, p.title, f.approach, r.fte_planned, l.planned, l.actual
  from municipalities m
  join participations a on a.municipality_id = m.id
  join partnerships p on p.id = a.partnership_id
  left join approach_periods f on f.partnership_id = p.id
  left join yearly_records r on r.partnership_id = p.id and r.municipality_id = m.id and r.year = 2026
  left join lateral (select sum(planned_cents) planned, sum(actual_cents) actual from budget_lines where record_id = r.id) l on true
  where m.slug = ${slug} order by p.sort_key`;
