import { describe, expect, test } from 'vitest';
import { discardDraft, saveDraft } from '@/lib/domain/drafts/commands';
import { findDraft } from '@/lib/domain/drafts/queries';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { membershipDraft } from '@/lib/domain/memberships/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { partnershipDraft } from '@/lib/domain/partnerships/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { add } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { aMunicipality, asReader, at, atVvsg, type OwnMunicipality, realPerson, withRole } from '../../support/people';

const PLACE = { name: 'Dogb', country: '', geonamesId: null, detail: '', own: false };
const CONTENT = { approach: 'twinning', places: [PLACE], formality: '', since: ' 20', until: '', title: '' };
const MEMBERSHIP = {
  organisation: 'Euroc',
  network: null,
  offer: null,
  own: false,
  approach: '',
  since: ' mei 20',
  policyField: '',
  purpose: 'Leren\nvan ',
};
/** A form in a form, so many deep. */
const nested = (depth: number) => Array.from({ length: depth }).reduce<object>((held) => ({ held }), {});
const draft = (content: unknown) => ({ form: 'partnership', content });

/** Somebody who really is among the people of a municipality: a draft belongs to a person. */
async function somebodyAt(municipality: OwnMunicipality) {
  return realPerson((await add(municipality)).personId, [municipality]);
}
async function somebody() {
  const municipality = await aMunicipality();
  return { municipality, actor: await somebodyAt(municipality) };
}
type Somebody = Awaited<ReturnType<typeof somebody>>;
const save = ({ actor, municipality }: Somebody, content: unknown = CONTENT) => saveDraft(...at(actor, municipality), draft(content));
const found = ({ actor, municipality }: Somebody) =>
  withActor(...at(actor, municipality), (reader) => findDraft(reader, 'partnership', partnershipDraft));
const foundOfMembership = ({ actor, municipality }: Somebody) =>
  withActor(...at(actor, municipality), (reader) => findDraft(reader, 'membership', membershipDraft));
const kept = ({ municipality }: Somebody) => rows('select 1 from form_drafts where municipality_id = $1', [municipality.id]);

describe('a draft of a form', () => {
  test('comes back as it was typed, the last one counts, and no event tells of it', async () => {
    const who = await somebody();
    must(await save(who));
    must(await save(who, { ...CONTENT, since: '2010' }));
    const back = await found(who);
    expect(back?.content).toEqual({ ...CONTENT, since: '2010' });
    expect(back?.at).toBeInstanceOf(Date);
    expect(await kept(who)).toHaveLength(1);
    expect(await rows("select 1 from events where command in ('saveDraft', 'discardDraft')")).toEqual([]);
  });

  test('of twenty saves at once one row is left, and none fails', async () => {
    const who = await somebody();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => save(who, { ...CONTENT, since: String(n) })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await kept(who)).toHaveLength(1);
  });

  test('of a form that asked for a year alone keeps its year', async () => {
    const who = await somebody();
    const { since: _, ...before } = CONTENT;
    must(await save(who, { ...before, sinceYear: '1998' }));
    expect((await found(who))?.content.since).toBe('1998');
  });

  test('is read by the person alone: not by a colleague, not by the same person elsewhere, not by VVSG', async () => {
    const who = await somebody();
    must(await save(who));
    const { municipality } = who;
    const colleague = { municipality, actor: await somebodyAt(municipality) };
    expect(await found(colleague)).toBeNull();
    must(await save(colleague, { ...CONTENT, title: 'Van de collega' }));
    expect((await found(who))?.content.title).toBe('');
    must(await discardDraft(...at(colleague.actor, municipality), { form: 'partnership' }));
    expect(await found(who)).not.toBeNull();

    const there = await aMunicipality();
    const both = realPerson(who.actor.userId ?? '', [municipality, there]);
    expect(await found({ actor: both, municipality: there })).toBeNull();
    expect(await found({ actor: asReader(municipality), municipality })).toBeNull();
    for (const role of ['tweespan_vvsg', 'tweespan_admin', 'tweespan_public', 'tweespan_auth'] as const) {
      await expect(asRole(role, municipality.id, (run) => run('select 1 from form_drafts'))).rejects.toThrow(/permission denied/);
    }
    expect(await asRole('tweespan_tenant', there.id, (run) => run('select 1 from form_drafts'))).toEqual([]);
  });

  test('of a membership comes back as it was typed, beside that of a partnership, and goes when it is registered', async () => {
    const who = await somebody();
    const ofMembership = () => foundOfMembership(who);
    expect(await ofMembership()).toBeNull();
    must(await save(who));
    must(await saveDraft(...at(who.actor, who.municipality), { form: 'membership', content: MEMBERSHIP }));
    expect((await ofMembership())?.content).toEqual(MEMBERSHIP);
    expect((await found(who))?.content).toEqual(CONTENT);

    const register = (more: object) =>
      registerMembership(...at(who.actor, who.municipality), { organisation: 'Eurocities', approach: 'networks', ...more });
    expect((await register({ since: '1066' })).ok).toBe(false);
    expect(await ofMembership()).not.toBeNull();
    must(await register({ since: '2010' }));
    expect(await ofMembership()).toBeNull();
    expect(await found(who)).not.toBeNull();
    must(await saveDraft(...at(who.actor, who.municipality), { form: 'membership', content: MEMBERSHIP }));
    must(await discardDraft(...at(who.actor, who.municipality), { form: 'membership' }));
    expect(await ofMembership()).toBeNull();
    expect(await found(who)).not.toBeNull();
  });

  test('is thrown away, and a second time as well', async () => {
    const who = await somebody();
    must(await save(who));
    for (const _ of [1, 2]) must(await discardDraft(...at(who.actor, who.municipality), { form: 'partnership' }));
    expect(await found(who)).toBeNull();
  });

  test('goes in the transaction in which the form is registered, and stays when that is refused', async () => {
    const who = await somebody();
    must(await save(who));
    const register = (more: object) =>
      registerPartnership(...at(who.actor, who.municipality), {
        approach: 'twinning',
        formality: 'partnership',
        places: [{ name: 'Dogbo', country: 'BJ' }],
        ...more,
      });
    expect((await register({ since: '1066' })).ok).toBe(false);
    expect(await found(who)).not.toBeNull();
    must(await register({}));
    expect(await kept(who)).toEqual([]);
  });

  test.each([
    ['a form that keeps none', { form: 'goal', content: CONTENT }, 'form'],
    ['no form at all', draft('x'), 'content'],
    ['a form in a form without end', draft(nested(2_000)), 'content'],
    ['NUL', draft({ ...CONTENT, title: 'a\u0000' }), 'content'],
    ['half a sign', draft({ ...CONTENT, places: [{ ...PLACE, name: '\ud800' }] }), 'content'],
    [
      'more than may be kept',
      draft({ ...CONTENT, places: Array.from({ length: 20 }, () => ({ ...PLACE, name: 'é'.repeat(500), detail: 'x'.repeat(200) })) }),
      'content',
    ],
  ])('%s is refused', async (_, input, field) => {
    const who = await somebody();
    const result = await saveDraft(...at(who.actor, who.municipality), input);
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code: expect.any(String) } } });
    expect(await kept(who)).toEqual([]);
  });

  test.each([
    ['what another form holds', MEMBERSHIP],
    ['no shape of the form', { anything: 1 }],
    ['a place too little', { ...CONTENT, places: [] }],
    ['a place too many', { ...CONTENT, places: Array.from({ length: 21 }, () => PLACE) }],
    ['a title without end', { ...CONTENT, title: 'x'.repeat(1_001) }],
    ['no text', { ...CONTENT, since: 2010 }],
    ['an id that is none', { ...CONTENT, places: [{ ...PLACE, geonamesId: 1e12 }] }],
  ])('%s is as if it were not there', async (_, content) => {
    const who = await somebody();
    must(await save(who, content));
    expect(await found(who)).toBeNull();
  });

  test('of a membership that fits its form no more is as if it were not there', async () => {
    const who = await somebody();
    for (const content of [CONTENT, { ...MEMBERSHIP, purpose: 'x'.repeat(6_001) }]) {
      must(await saveDraft(...at(who.actor, who.municipality), { form: 'membership', content }));
      expect(await foundOfMembership(who)).toBeNull();
    }
  });

  test('of an older form fits no longer and is as if it were not there', async () => {
    const who = await somebody();
    must(await save(who));
    await rows('update form_drafts set content = \'{"approach": 1}\' where municipality_id = $1', [who.municipality.id]);
    expect(await found(who)).toBeNull();
    must(await save(who));
    expect(await found(who)).not.toBeNull();
  });

  test('nothing beside the shape is read', async () => {
    const who = await somebody();
    must(await save(who, { ...CONTENT, more: 'x' }));
    expect((await found(who))?.content).toEqual(CONTENT);
  });

  test('is kept by nobody who may not register', async () => {
    const { municipality } = await somebody();
    for (const actor of [asReader(municipality), withRole(municipality, 'board_member'), atVvsg('administrator')]) {
      await expect(saveDraft(...at(actor, municipality), draft(CONTENT))).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
