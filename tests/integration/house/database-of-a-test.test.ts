import { describe, expect, it } from 'vitest';
import { LARGE_OBJECTS_LEFT, WORKING_ROLES } from '@/db/roles';
import { asRole, databaseKind, rows, statementsOf } from '../../support/database';

describe('a database of a test', () => {
  it('has the reference data', async () => {
    const [row] = await rows<{ n: number }>('select count(*)::int as n from municipalities');
    expect(row?.n).toBeGreaterThan(280);
  });

  it('is reached with a login that owns nothing, where there are logins', async () => {
    const [who] = await asRole('tweespan_tenant', null, (run) =>
      run<{ login: string; role: string }>('select session_user as login, current_user as role'),
    );
    const login = (await databaseKind()) === 'pglite' ? 'postgres' : expect.stringMatching(/^tweespan_test_.+_app$/);
    expect(who).toEqual({ login, role: 'tweespan_tenant' });
  });

  it.each(WORKING_ROLES)('lets %s do nothing that it may not', async (role) => {
    await expect(asRole(role, null, (run) => run('create table x (n int)'))).rejects.toThrow();
  });

  it.each(WORKING_ROLES)('lets %s store nothing beside the tables', async (role) => {
    for (const call of ['lo_create(0)', 'lo_creat(-1)', "lo_from_bytea(0, 'x')"]) {
      await expect(asRole(role, null, (run) => run(`select ${call}`))).rejects.toThrow(/permission denied/);
    }
  });

  it('tells that nothing of it is left to take away', async () => {
    const answer = await asRole('tweespan_tenant', null, (run) => run(LARGE_OBJECTS_LEFT));
    expect(answer).toMatchObject([{ left: false }]);
  });

  it('counts statements', async () => {
    expect(await statementsOf(async () => {})).toEqual([]);
  });
});
