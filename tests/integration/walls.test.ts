import { expect, test } from 'vitest';
import { rows } from '../support/database';

/** Every policy, grant and function as the database itself says it: a change of any of them is a change of `walls.txt`, seen by whoever reads it. */
test('policies and grants are exactly those that were agreed', async () => {
  const policies = await rows<{ line: string }>(
    `select format('policy %s.%s %s to %s%s%s', c.relname, p.polname,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'ALL' end,
        (select string_agg(r::regrole::text, ', ' order by r::regrole::text) from unnest(p.polroles) r),
        coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), ''), coalesce(' check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')) as line
     from pg_policy p join pg_class c on c.oid = p.polrelid order by 1`,
  );
  const tables = await rows<{ line: string }>(
    `select format('grant %s on %s to %s', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), c.relname, a.grantee::regrole) as line
     from pg_class c cross join aclexplode(c.relacl) a
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.grantee <> c.relowner group by c.relname, a.grantee order by 1`,
  );
  const columns = await rows<{ line: string }>(
    `select format('grant %s (%s) on %s to %s', lower(a.privilege_type), string_agg(t.attname, ', ' order by t.attname), c.relname, a.grantee::regrole) as line
     from pg_class c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a
     where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner group by c.relname, a.grantee, a.privilege_type order by 1`,
  );
  const triggers = await rows<{ line: string }>(
    `select format('trigger %s %s', c.relname, regexp_replace(pg_get_triggerdef(t.oid), '^.* EXECUTE FUNCTION ', '')) as line
     from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal order by 1`,
  );
  const text = [...policies, ...tables, ...columns, ...triggers].map(({ line }) => line.replaceAll('public.', '')).sort();
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('walls.txt');
});

/** What a function does stands in its own file; that it changed shows here, by the hash of its body. */
test('functions are exactly those that were agreed', async () => {
  const functions = await rows<{ line: string }>(
    `select format('function %s(%s) returns %s %s %s%s body %s', p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname,
        case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end, case when p.prosecdef then ' as owner' else '' end,
        md5(p.prosrc)) as line
     from pg_proc p join pg_language l on l.oid = p.prolang where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  const text = functions.map(({ line }) => line).sort();
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('functions.txt');
});
