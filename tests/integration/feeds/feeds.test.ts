import { describe, expect, test } from 'vitest';
import { endFeed, makeFeed, renewFeed } from '@/lib/domain/feeds/commands';
import { listOwnFeeds } from '@/lib/domain/feeds/queries/own';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { closeAccount, openAccount } from '@/lib/domain/people/commands/roles';
import { findFeed } from '@/lib/platform/auth/feed';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { add, end, offer } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { activity, feedOf, read, titles, tokenOf, worker } from '../../support/feeds';
import { acceptAs } from '../../support/joining';
import { aMunicipality, at, atVvsg, realPerson } from '../../support/people';
import { activePartnership } from '../../support/worlds';

const administrator = atVvsg('administrator');
const VVSG = [administrator, platformScope(administrator)] as const;

describe('an address of an agenda', () => {
  test('is shown once: kept is a hash, and neither the history nor the list says more', async () => {
    const municipality = await aMunicipality();
    const person = await worker(municipality);
    const { id, token } = await feedOf(person, municipality);
    expect(await rows('select token_hash from calendar_feeds where id = $1', [id])).toEqual([{ token_hash: digest(token) }]);
    const kept = await rows(
      'select e.command, a.after from audit_rows a join events e on e.id = a.event_id where a.table_name = $1 and a.subject_id = $2',
      ['calendar_feeds', id],
    );
    expect(kept).toMatchObject([{ command: 'makeFeed', after: { person_id: person.userId, partnership_id: null } }]);
    expect(await withActor(...at(person, municipality), listOwnFeeds)).toEqual([{ id, partnership: null, madeAt: expect.any(Date) }]);
    const said = JSON.stringify([kept, await withActor(...at(person, municipality), listOwnFeeds)]);
    expect(said).not.toContain(token);
    expect(said).not.toContain(digest(token));
    // Nothing of a list of answers either: it is made without a key.
    expect(await rows('select 1 from idempotency_keys where municipality_id = $1', [municipality.id])).toEqual([]);
  });

  test('is one for all and one for each partnership in which the municipality takes part', async () => {
    const { id: partnershipId, title, municipality } = await activePartnership();
    const person = await worker(municipality, 'board_member');
    await feedOf(person, municipality, partnershipId);
    await feedOf(person, municipality);
    const refused = { ok: false, code: 'feed_not_made' };
    expect(await makeFeed(...at(person, municipality), {})).toMatchObject(refused);
    expect(await makeFeed(...at(person, municipality), { partnershipId })).toMatchObject(refused);
    const { id: another } = await activePartnership();
    expect(await makeFeed(...at(person, municipality), { partnershipId: another })).toMatchObject(refused);
    expect(await withActor(...at(person, municipality), listOwnFeeds)).toMatchObject([
      { partnership: null },
      { partnership: { id: partnershipId, title } },
    ]);
  });

  test('that was renewed, ended or never made opens nothing', async () => {
    const municipality = await aMunicipality();
    const person = await worker(municipality, 'reader');
    const { id, token } = await feedOf(person, municipality);
    expect(await read(token)).toEqual([]);
    const renewed = tokenOf(must(await renewFeed(...at(person, municipality), { feedId: id })).path);
    expect(await read(token)).toBeNull();
    expect(await read(renewed)).toEqual([]);
    must(await endFeed(...at(person, municipality), { feedId: id }));
    expect(await read(renewed)).toBeNull();
    expect(await renewFeed(...at(person, municipality), { feedId: id })).toMatchObject({ ok: false, code: 'not_found' });
    expect(await endFeed(...at(person, municipality), { feedId: id })).toMatchObject({ ok: false, code: 'not_found' });
    expect(await read('a'.repeat(43))).toBeNull();
    expect(await read('')).toBeNull();
  });

  test('is of one person alone: no colleague lists, renews or ends it, and no statement reads it', async () => {
    const municipality = await aMunicipality();
    const owner = await worker(municipality);
    const { id } = await feedOf(owner, municipality);
    const colleague = await worker(municipality, 'coordinator');
    expect(await withActor(...at(colleague, municipality), listOwnFeeds)).toEqual([]);
    for (const change of [renewFeed, endFeed])
      expect(await change(...at(colleague, municipality), { feedId: id })).toMatchObject({ ok: false, code: 'not_found' });
    for (const role of ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_admin', 'tweespan_auth', 'tweespan_public'] as const)
      await expect(asRole(role, municipality.id, (run) => run('select 1 from calendar_feeds'))).rejects.toThrow(/permission denied/);
    await expect(asRole('tweespan_tenant', municipality.id, (run) => run("select * from feed_at('x')"))).rejects.toThrow(
      /permission denied/,
    );
    const other = await aMunicipality();
    expect(await asRole('tweespan_tenant', other.id, (run) => run('select * from feeds_of($1)', [owner.userId]))).toEqual([]);
  });

  test('is made by who works there, and VVSG that looks in has none', async () => {
    const municipality = await aMunicipality();
    await expect(makeFeed(...at(administrator, municipality), {})).rejects.toMatchObject({ code: 'forbidden' });
    // With a role that ended meanwhile.
    const { personId } = await add(municipality);
    must(await end(municipality, personId, 'editor'));
    expect(await makeFeed(...at(realPerson(personId, [municipality]), municipality), {})).toMatchObject({ code: 'feed_not_made' });
  });
});

describe('an agenda ends', () => {
  test('with the last role there, and does not come back with the next one', async () => {
    const municipality = await aMunicipality();
    const { personId, email } = await add(municipality, { role: 'editor' });
    must(await acceptAs({ id: personId }, must(await offer(municipality, { email, role: 'reader' })).token));
    const { token } = await feedOf(realPerson(personId, [municipality]), municipality);
    must(await end(municipality, personId, 'editor'));
    expect(await findFeed(token)).toMatchObject({ actor: { roles: { [municipality.id]: ['reader'] } } });
    must(await end(municipality, personId, 'reader'));
    expect(await read(token)).toBeNull();
    must(await acceptAs({ id: personId }, must(await offer(municipality, { email })).token));
    expect(await read(token)).toBeNull();
  });

  test('not with a role elsewhere, of which it knows nothing', async () => {
    const [one, other] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(one);
    must(await acceptAs({ id: personId }, must(await offer(other, { email, role: 'coordinator' })).token));
    const { token } = await feedOf(realPerson(personId, [one]), one);
    expect((await findFeed(token))?.actor).toMatchObject({ roles: { [one.id]: ['editor'] }, platformRole: null });
    await add(other, { role: 'coordinator' });
    must(await end(other, personId, 'coordinator'));
    expect(await read(token)).toEqual([]);
  });

  test('with the account, also once that is open again', async () => {
    const municipality = await aMunicipality();
    const person = await worker(municipality);
    const { token } = await feedOf(person, municipality);
    must(await closeAccount(...VVSG, { personId: person.userId }));
    expect(await read(token)).toBeNull();
    must(await openAccount(...VVSG, { personId: person.userId }));
    expect(await read(token)).toBeNull();
  });

  test('does not outlive a role that ends at the same moment', async () => {
    for (let n = 0; n < 5; n += 1) {
      const municipality = await aMunicipality();
      const person = await worker(municipality);
      const [made] = await Promise.all([makeFeed(...at(person, municipality), {}), end(municipality, person.userId ?? '', 'editor')]);
      if (made.ok) expect(await read(tokenOf(made.value.path))).toBeNull();
    }
  });

  test('not with a merger: it goes on for the successor', async () => {
    const { id, municipality: predecessor } = await activePartnership();
    const successor = await aMunicipality();
    const person = await worker(predecessor);
    const { token } = await feedOf(person, predecessor);
    const { token: ofOne } = await feedOf(person, predecessor, id);
    await activity(predecessor, { title: 'Van vroeger', partnershipIds: [id] });
    await activity(successor, { title: 'Van de opvolger', approaches: ['indirect'] });
    must(await mergeMunicipalities(...VVSG, { predecessorId: predecessor.id, successorId: successor.id, firstDay: today() }));
    expect(await findFeed(token)).toMatchObject({ municipality: { slug: successor.slug } });
    expect(await titles(token)).toEqual(['Van de opvolger', 'Van vroeger']);
    expect(await titles(ofOne)).toEqual(['Van vroeger']);
    expect(await withActor(...at(realPerson(person.userId ?? '', [successor]), successor), listOwnFeeds)).toHaveLength(2);
  });
});
