import { describe, expect, test } from 'vitest';
import { tryFirstPassword } from '@/lib/domain/people/commands/offering';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { listPeopleChanges, listVvsgPeopleChanges } from '@/lib/domain/people/queries/people';
import { offersShown, REFUSED_CHOICES_MAX } from '@/lib/domain/people/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { endSession, startSession } from '@/lib/platform/auth/sign-in';
import { now } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { add, linkOf, offer, rolesOf } from '../../support/colleagues';
import { rows } from '../../support/database';
import { acceptAs, acceptIn, acceptNew } from '../../support/joining';
import { aMunicipality, asCoordinator, at, atVvsg } from '../../support/people';

const attempt = (token: string) => tryFirstPassword(VISITOR, SIGN_IN_SCOPE, { token });

describe('a first password for an address that has an account', () => {
  test('is refused so often, then the link opens nothing and the offer stands among those that came to nothing', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(there);
    const { token } = must(await offer(here, { email, name: 'Zoals getypt' }));
    for (let n = 0; n < REFUSED_CHOICES_MAX; n += 1) {
      expect(await linkOf(token)).not.toBeNull();
      expect(await attempt(token)).toEqual({ ok: true, value: { may: false } });
    }
    expect(await attempt(token)).toMatchObject({ ok: false, code: 'link_used_up' });
    expect(await linkOf(token)).toBeNull();
    expect(await acceptAs({ id: personId }, token)).toMatchObject({ ok: false, code: 'link_used_up' });
    const coordinator = at(asCoordinator(here), here);
    const { offered, ended } = offersShown(await withActor(...coordinator, (reader) => listOffers(reader)), now());
    expect([offered, ended]).toMatchObject([[], [{ email }]]);
  });

  test('is refused no more often at once', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { email } = await add(there);
    const { token } = must(await offer(here, { email }));
    const answers = await Promise.all(Array.from({ length: 8 }, () => attempt(token)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(REFUSED_CHOICES_MAX);
  });

  test('leaves a trace that VVSG reads, by nobody’s name, and that the municipality does not', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { email } = await add(there, { name: 'Echte Naam' });
    const { token } = must(await offer(here, { email, name: 'Zoals getypt' }));
    must(await attempt(token));
    const administrator = atVvsg('administrator');
    const [latest] = await withActor(administrator, platformScope(administrator), listVvsgPeopleChanges);
    expect(latest).toMatchObject({ command: 'tryFirstPassword', actorName: '', personName: 'Zoals getypt', role: 'editor' });
    const changes = await withActor(...at(asCoordinator(here), here), listPeopleChanges);
    expect(changes.map(({ command }) => command)).toEqual(['offerRole']);
    expect(await rows("select 1 from events where command = 'tryFirstPassword' and municipality_id = $1", [here.id])).toHaveLength(1);
  });

  test('is not refused, and nothing is kept, where nobody has one', async () => {
    const offered = must(await offer(await aMunicipality()));
    for (let n = 0; n <= REFUSED_CHOICES_MAX; n += 1) expect(await attempt(offered.token)).toMatchObject({ value: { may: true } });
    must(await acceptNew(offered));
    expect(await attempt(offered.token)).toMatchObject({ code: 'link_used_up' });
    expect(await attempt('bestaat niet')).toMatchObject({ code: 'link_used_up' });
  });
});

describe('a role accepted by who is signed in', () => {
  test('needs a session of that person that is still open', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(there);
    const jo = { id: personId, name: 'Jo Peeters' };
    const other = await add(there);
    const { token } = must(await offer(here, { email }));
    const [ended, foreign, expired] = [
      await startSession(jo, null),
      await startSession({ id: other.personId, name: 'Ander' }, null),
      await startSession(jo, null),
    ].map((session) => digest(session?.sessionId ?? ''));
    must(await endSession(VISITOR, SIGN_IN_SCOPE, { idHash: ended }));
    await rows("update sessions set expires_at = now() - interval '1 minute' where id_hash = $1", [expired ?? '']);
    for (const session of [ended, foreign, expired, digest('bestaat niet'), null])
      expect(await acceptIn(session ?? null, jo, token)).toMatchObject({ ok: false, code: 'signed_out' });
    expect(await rolesOf(personId)).toEqual(['editor']);
    must(await acceptAs(jo, token));
  });
});
