import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { offerRole, offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { makePasswordLink } from '@/lib/domain/people/commands/passwords';
import { closeAccount, endVvsgRole, openAccount } from '@/lib/domain/people/commands/roles';
import { seedActor } from '@/lib/platform/auth/actor';
import { platformScope } from '@/lib/platform/auth/scope';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { add, choose, emailOf, end, linkOf } from '../../support/colleagues';
import { rows } from '../../support/database';
import { acceptAs, acceptNew, letInAtVvsg } from '../../support/joining';
import { aMunicipality, at, atVvsg, type OwnMunicipality, realPerson } from '../../support/people';

const vvsg = atVvsg('administrator');
const close = async (personId: string) => must(await closeAccount(vvsg, platformScope(vvsg), { personId }));
const USED_UP = { ok: false, code: 'link_used_up' };

/** A coordinator who stands among the people offered one role, and made a link for one colleague. */
async function busyCoordinator() {
  const here = await aMunicipality();
  const { personId } = await add(here, { role: 'coordinator' });
  await add(here, { role: 'coordinator' });
  const colleague = await add(here);
  const by = at(realPerson(personId, [here], 'coordinator'), here);
  const offered = must(await offerRole(...by, { name: 'Noor', email: emailOf(), municipalityId: here.id, role: 'coordinator' }));
  const lost = must(await makePasswordLink(...by, { personId: colleague.personId, municipalityId: here.id }));
  return { here, personId, colleague, offered, lost };
}

/** An administrator at VVSG who did the same for one municipality, and offered a role at VVSG. */
async function busyAdministrator() {
  const here = await aMunicipality();
  const colleague = await add(here);
  await letInAtVvsg({ name: 'Tom', email: emailOf(), role: 'administrator' });
  const { personId } = await letInAtVvsg({ name: 'Sofie', email: emailOf(), role: 'administrator' });
  const actor: Actor = seedActor({ userId: personId, name: 'Sofie' }, 'administrator');
  const by = [actor, platformScope(actor)] as const;
  const offered = must(await offerRole(...by, { name: 'Noor', email: emailOf(), municipalityId: here.id, role: 'coordinator' }));
  const atVvsgs = must(await offerVvsgRole(...by, { name: 'Noor', email: emailOf(), role: 'adviser' }));
  const lost = must(await makePasswordLink(...by, { personId: colleague.personId, municipalityId: here.id }));
  return { personId, colleague, offered, atVvsgs, lost };
}

const begun = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";

describe('what a coordinator made', () => {
  test('counts while that person coordinates there, whoever else leaves', async () => {
    const { here, offered, lost } = await busyCoordinator();
    const other = await add(here, { role: 'coordinator' });
    must(await end(here, other.personId, 'coordinator'));
    must(await acceptNew(offered));
    must(await choose(lost.token));
  });

  const LOST: [string, (made: { here: OwnMunicipality; personId: string }) => Promise<unknown>][] = [
    ['the role ends', ({ here, personId }) => end(here, personId, 'coordinator').then(must)],
    ['the account is closed', ({ personId }) => close(personId)],
    [
      'the account is closed and opened again',
      async ({ personId }) => {
        await close(personId);
        must(await openAccount(vvsg, platformScope(vvsg), { personId }));
      },
    ],
    // What an older program may have left: the right went, and nothing was ended with it.
    ['the role went', ({ personId }) => rows(`delete from municipal_roles r using ${begun} where r.person_id = $1`, [personId])],
    ['the account went', ({ personId }) => rows('update credentials set disabled_at = now() where person_id = $1', [personId])],
  ];
  test.each(LOST)('opens nothing any more once %s', async (_, lose) => {
    const made = await busyCoordinator();
    await lose(made);
    expect([await linkOf(made.offered.token), await linkOf(made.lost.token)]).toEqual([null, null]);
    expect([await acceptNew(made.offered), await choose(made.lost.token)]).toMatchObject([USED_UP, USED_UP]);
    expect(await acceptAs({ id: made.colleague.personId }, made.offered.token)).toMatchObject(USED_UP);
  });

  test('goes on at the successor, where that person still coordinates', async () => {
    const { here, offered, lost } = await busyCoordinator();
    const input = { predecessorId: here.id, successorId: (await aMunicipality()).id, firstDay: today() };
    must(await mergeMunicipalities(vvsg, platformScope(vvsg), input));
    must(await acceptNew(offered));
    must(await choose(lost.token));
  });
});

describe('what an administrator at VVSG made', () => {
  test('counts while that person is one', async () => {
    const { offered, atVvsgs, lost } = await busyAdministrator();
    must(await acceptNew(offered));
    must(await acceptNew(atVvsgs));
    must(await choose(lost.token));
  });

  test.each<[string, (personId: string) => Promise<unknown>]>([
    ['the role ends', async (personId) => must(await endVvsgRole(vvsg, platformScope(vvsg), { personId }))],
    ['the account is closed', close],
    [
      'it is an adviser',
      (personId) => rows(`update platform_roles p set role = 'adviser' from ${begun} where p.person_id = $1`, [personId]),
    ],
  ])('opens nothing any more once %s', async (_, lose) => {
    const { personId, offered, atVvsgs, lost } = await busyAdministrator();
    await lose(personId);
    expect([await acceptNew(offered), await acceptNew(atVvsgs), await choose(lost.token)]).toMatchObject([USED_UP, USED_UP, USED_UP]);
  });
});
