import { municipalities } from '@/db/schema';
import { DEMONSTRATION_DAY } from '@/db/seed/demonstration-facts';
import { type Actor, MUNICIPAL_ROLES, type MunicipalRole, type PlatformRole } from '@/lib/domain/access/rules';
import { endMembership } from '@/lib/domain/memberships/commands/life';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { dayBefore } from '@/lib/domain/municipalities/rules';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { acceptRole, type Offered, offerRole, offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import type { Subject } from '@/lib/domain/resources/rules/records';
import { provenActor, SYSTEM, seedActor, VISITOR } from '@/lib/platform/auth/actor';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE, platformScope, type Scope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { hashPassword } from '@/lib/platform/auth/sign-in';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { adoptedRegulation } from '../adopted-regulation';
import { acceptAs } from '../joining';
import { makeActivities } from './activities';
import { type DescribedWorld, type Person, VVSG, worldsDescribed } from './description';
import { type Act, record } from './figures';
import { makePartners } from './partners';
import { makePartnership } from './partnerships';

/** What is entered on two days stands in the history as two entries: first the plans, then what became of them. */
const THE_DAY_BEFORE = dayBefore(DEMONSTRATION_DAY);

/** Makes every world that was described: its people, then what its coordinator and those who take part enter. */
export async function makeWorlds(): Promise<void> {
  const worlds = worldsDescribed();
  const administrator = await letVvsgIn();
  const act = await letEverybodyIn(worlds, administrator);
  for (const world of worlds) {
    for (const { world: predecessor, firstDay } of world.predecessors ?? []) {
      const merger = { predecessorId: act(predecessor)[1].municipalityId, successorId: act(world)[1].municipalityId, firstDay };
      await onDay(firstDay, async () => must(await mergeMunicipalities(administrator, platformScope(administrator), merger)));
    }
    await onDay(world.enteredOn ?? THE_DAY_BEFORE, () => fill(world, act)).catch((error) => {
      throw new Error(`the world in ${world.name} could not be made`, { cause: error });
    });
  }
  // Who went up in another municipality has brought its own before.
  for (const world of worlds) if (world.enteredOn === undefined) await onDay(THE_DAY_BEFORE, () => whatIsDone(world, act));
}

/** With whom a municipality cooperates, and what they do. */
async function whatIsDone(world: DescribedWorld, act: Act): Promise<void> {
  await makePartners(world, act);
  await makeActivities(world, act);
}

async function letVvsgIn(): Promise<Actor> {
  const offer = async (by: Actor, role: PlatformRole) => {
    const person = VVSG[role];
    await accept(person, must(await offerVvsgRole(by, platformScope(by), { name: person.name, email: person.email, role })));
    return seedActor(asActor(person), role);
  };
  const administrator = await offer(SYSTEM, 'administrator');
  await offer(administrator, 'adviser');
  return administrator;
}

/** Offers everybody their roles, VVSG the first and its coordinator the others, and accepts them. */
async function letEverybodyIn(worlds: readonly DescribedWorld[], administrator: Actor): Promise<Act> {
  const known = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id, slug: municipalities.slug }).from(municipalities),
  );
  const idOf = new Map(known.map(({ id, slug }) => [slug, id]));
  const coordinators = new Map<string, ReturnType<Act>>();
  for (const world of worlds) {
    const municipalityId = idOf.get(world.slug);
    if (municipalityId === undefined) throw new Error(`there is no municipality ${world.name}`);
    coordinators.set(world.slug, await inOffice(world, municipalityId, administrator));
  }
  return ({ slug }) => {
    const at = coordinators.get(slug);
    if (at === undefined) throw new Error(`no world is described in ${slug}`);
    return at;
  };
}

/** Lets the people of one municipality in; answers with its coordinator. */
async function inOffice({ people, enteredOn }: DescribedWorld, municipalityId: string, administrator: Actor): Promise<ReturnType<Act>> {
  const coordinator = seedActor(asActor(people.coordinator), { municipalityId, role: 'coordinator' });
  const at = [coordinator, municipalityScope(coordinator, municipalityId)] as const;
  const offer = async (role: MunicipalRole) => {
    const person = people[role];
    if (person === undefined) return;
    const by: readonly [Actor, Scope] = role === 'coordinator' ? [administrator, platformScope(administrator)] : at;
    await accept(person, must(await offerRole(...by, { name: person.name, email: person.email, municipalityId, role })));
  };
  const offerAll = async () => {
    for (const role of MUNICIPAL_ROLES) await offer(role);
  };
  await (enteredOn === undefined ? offerAll() : onDay(enteredOn, offerAll));
  return at;
}

const asActor = ({ id, name }: Person) => ({ userId: id, name });

const accounts = new Set<string>();
let password: Promise<string> | undefined;

/** Says yes to an offer: the first time with the password of the demonstration, from then on with the account. */
async function accept(person: Person, { token }: Pick<Offered, 'token'>): Promise<void> {
  password ??= hashPassword(DEMONSTRATION_PASSWORD);
  const isKnown = accounts.has(person.id);
  const first = { token, passwordHash: await password };
  must(await (isKnown ? acceptAs(person, token) : acceptRole(provenActor(asActor(person)), SIGN_IN_SCOPE, first)));
  accounts.add(person.id);
}

/** What the coordinator enters: partnerships, memberships, years; then what is confirmed, and what comes after that. */
async function fill(world: DescribedWorld, act: Act): Promise<void> {
  for (const partnership of world.partnerships ?? []) await makePartnership(partnership, world, act);
  for (const { figures = {}, endedIn, ...membership } of world.memberships ?? []) {
    const { id } = must(await registerMembership(...act(world), membership));
    await record(world, { kind: 'membership', id }, figures, act);
    if (endedIn !== undefined) must(await endMembership(...act(world), { membershipId: id, year: endedIn, reason: 'voorbij' }));
  }
  for (const regulation of world.regulations ?? []) await adoptedRegulation(act(world), regulation);
  for (const { figures, inNameOf } of world.continued ?? []) await record(world, await thatCameAlong(world, act), figures, act, inNameOf);
  if (world.enteredOn !== undefined) await whatIsDone(world, act);
  await onDay(DEMONSTRATION_DAY, async () => {
    for (const year of world.confirmed ?? []) must(await confirmYear(...act(world), { year }));
    for (const [approach, figures] of Object.entries(world.approaches ?? {}))
      await record(world, { kind: 'approach', id: approach }, figures, act);
  });
}

/** The partnership that a predecessor had. */
async function thatCameAlong(world: DescribedWorld, act: Act): Promise<Subject> {
  const { rows } = await withActor(...act(world), (reader) => listPartnerships(reader));
  return { kind: 'partnership', id: rows[0]?.id ?? '' };
}
