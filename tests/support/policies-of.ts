import type { Run } from './database';

/** Every policy, grant and trigger of a database, as it says so itself, a line each. */
export async function policiesOf(run: Run): Promise<string> {
  const policies = await run<{ line: string }>(
    `select format('policy %s.%s %s to %s%s%s', c.relname, p.polname,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'ALL' end,
        (select string_agg(r::regrole::text, ', ' order by r::regrole::text) from unnest(p.polroles) r),
        coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), ''), coalesce(' check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')) as line
     from pg_policy p join pg_class c on c.oid = p.polrelid order by 1`,
  );
  const tables = await run<{ line: string }>(
    `select format('grant %s on %s to %s', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), c.relname, a.grantee::regrole) as line
     from pg_class c cross join aclexplode(c.relacl) a
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.grantee <> c.relowner group by c.relname, a.grantee order by 1`,
  );
  const columns = await run<{ line: string }>(
    `select format('grant %s (%s) on %s to %s', lower(a.privilege_type), string_agg(t.attname, ', ' order by t.attname), c.relname, a.grantee::regrole) as line
     from pg_class c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a
     where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner group by c.relname, a.grantee, a.privilege_type order by 1`,
  );
  const triggers = await run<{ line: string }>(
    `select format('trigger %s %s', c.relname, regexp_replace(pg_get_triggerdef(t.oid), '^.* EXECUTE FUNCTION ', '')) as line
     from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal order by 1`,
  );
  return text([...policies, ...tables, ...columns, ...triggers]);
}

/** Every function of a database, a line each, with the hash of its body. */
export async function functionsOf(run: Run): Promise<string> {
  return text(
    await run<{ line: string }>(
      `select format('function %s(%s) returns %s %s %s%s body %s', p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname,
        case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end, case when p.prosecdef then ' as owner' else '' end,
        md5(p.prosrc)) as line
     from pg_proc p join pg_language l on l.oid = p.prolang where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    ),
  );
}

function text(found: readonly { readonly line: string }[]): string {
  const lines = found.map(({ line }) => line.replaceAll('public.', '')).sort();
  return `${lines.join('\n')}\n`;
}
