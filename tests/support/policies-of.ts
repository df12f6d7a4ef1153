import type { Row, Run } from './database';

/** What a database says of one of its tables or functions, in a line. */
export interface Agreed extends Row {
  readonly on: string;
  readonly line: string;
}

/** Every policy, grant and trigger of a database, as it says so itself, a line each. */
export async function policiesOf(run: Run): Promise<readonly Agreed[]> {
  const policies = await run<Agreed>(
    `select c.relname::text as on, format('policy %s.%s %s to %s%s%s', c.relname, p.polname,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'ALL' end,
        (select string_agg(r::regrole::text, ', ' order by r::regrole::text) from unnest(p.polroles) r),
        coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), ''), coalesce(' check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')) as line
     from pg_policy p join pg_class c on c.oid = p.polrelid order by 2`,
  );
  const tables = await run<Agreed>(
    `select c.relname::text as on, format('grant %s on %s to %s', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), c.relname, a.grantee::regrole) as line
     from pg_class c cross join aclexplode(c.relacl) a
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.grantee <> c.relowner group by c.relname, a.grantee order by 2`,
  );
  const columns = await run<Agreed>(
    `select c.relname::text as on, format('grant %s (%s) on %s to %s', lower(a.privilege_type), string_agg(t.attname, ', ' order by t.attname), c.relname, a.grantee::regrole) as line
     from pg_class c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a
     where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner group by c.relname, a.grantee, a.privilege_type order by 2`,
  );
  const triggers = await run<Agreed>(
    `select c.relname::text as on, format('trigger %s %s', c.relname, regexp_replace(pg_get_triggerdef(t.oid), '^.* EXECUTE FUNCTION ', '')) as line
     from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal order by 2`,
  );
  return [...policies, ...tables, ...columns, ...triggers];
}

/** Every function of a database, a line each, with the hash of its body. */
export async function functionsOf(run: Run): Promise<readonly Agreed[]> {
  return run<Agreed>(
    `select p.proname::text as on, format('function %s(%s) returns %s %s %s%s body %s', p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname,
        case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end, case when p.prosecdef then ' as owner' else '' end,
        md5(p.prosrc)) as line
     from pg_proc p join pg_language l on l.oid = p.prolang where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
}

/** Those lines as a file has them. */
export function asText(found: readonly Agreed[]): string {
  const lines = found.map(({ line }) => line.replaceAll('public.', '')).sort();
  return `${lines.join('\n')}\n`;
}
