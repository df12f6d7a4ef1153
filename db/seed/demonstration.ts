import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import type { Actor } from '@/lib/domain/access/rules';
import { registerMembership } from '@/lib/domain/memberships/commands/registering';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { chooseForPartnership } from '@/lib/domain/partnerships/commands/choosing';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { addGoal } from '@/lib/domain/partnerships/commands/goals';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { CHOICE_SETS, SIDES } from '@/lib/domain/partnerships/rules/facts';
import { acceptRole, offerRole, offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { provenActor, SYSTEM, seedActor, VISITOR } from '@/lib/platform/auth/actor';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { municipalityScope, platformScope, type Scope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { endSession, hashPassword, startSession } from '@/lib/platform/auth/sign-in';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { asOwner } from '../owner';
import { ABOUT, type About } from './demonstration-about';
import { activitySteps } from './demonstration-activities';
import { boardSteps } from './demonstration-boards';
import { callSteps } from './demonstration-calls';
import { keepConfidential } from './demonstration-confidential';
import {
  ADMINISTRATOR,
  ADVISER,
  COLLEAGUES,
  DEMONSTRATION_DAY,
  type Joined,
  MEMBERSHIPS,
  MERGERS,
  PARTNERSHIPS,
  type Partnership,
} from './demonstration-facts';
import { DESCRIBED, describeInvolvement } from './demonstration-involvement';
import { partnerSteps } from './demonstration-partners';
import { regulationSteps } from './demonstration-regulations';
import { yearSteps } from './demonstration-years';
import { leaveMark, readMarks } from './marks';

/** Everything that people made; reference data stays. */
const MADE_BY_PEOPLE =
  'people, partnerships, memberships, places, yearly_records, municipality_years, boards, regulations, appeal_texts, events, sign_in_attempts, idempotency_keys';

const FIRST_DAY = '2019-03-01';

/** The coordinator of a municipality at work there. */
type Act = (slug: string) => readonly [Actor, Scope];
/** What a partnership or a membership is known by here: its municipality, and its first place or its organisation. */
const nameOf = (municipality: string, place = '') => `${municipality} ${place}`;

/**
 * Fills an empty database with made-up people and known partnerships, by the commands that the screens use, each on its own day.
 * One that was broken off is emptied and made again.
 */
export async function loadDemonstration({ ownerUrl }: { ownerUrl?: string | undefined } = {}): Promise<void> {
  const { demonstrationUnfinished } = await readMarks();
  const ids = await asOwner(ownerUrl, 'demonstration data is to be loaded', async (db) => {
    if (demonstrationUnfinished) await db.execute(sql.raw(`truncate ${MADE_BY_PEOPLE} cascade`));
    await leaveMark(db, 'demonstration', 'loading');
    return new Map(
      (await db.select({ slug: municipalities.slug, id: municipalities.id }).from(municipalities)).map(({ slug, id }) => [slug, id]),
    );
  });
  const idOf = (slug: string) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`no municipality ${slug}`);
    return id;
  };
  const { administrator, coordinators } = await onDay(FIRST_DAY, () => addPeople(idOf));
  const known = new Map<string, string>();
  const idOfEntry = (municipality: string, name?: string) => known.get(nameOf(municipality, name)) ?? '';
  const act: Act = (slug) => {
    const actor = coordinators.get(slug);
    if (actor === undefined) throw new Error(`no coordinator of ${slug}`);
    return [actor, municipalityScope(actor, idOf(slug))];
  };
  const regulation = regulationSteps(act);
  const steps = [
    ...partnershipSteps(act, idOf, known),
    ...MEMBERSHIPS.map((joined) => ({
      on: joined.registeredOn,
      run: async () => {
        known.set(nameOf(joined.municipality, joined.organisation), await join(joined, act));
      },
    })),
    ...MERGERS.map((merger) => ({
      on: merger.firstDay,
      run: async () => {
        await merge(merger, administrator, idOf);
        movesAlong(merger, coordinators, idOf);
      },
    })),
    ...yearSteps(act, idOfEntry),
    ...partnerSteps(act, idOfEntry),
    ...activitySteps(act, idOfEntry),
    ...boardSteps(act),
    ...regulation.steps,
    ...callSteps(act, regulation.versionId),
  ];
  // Day after day, so that each history reads in order.
  for (const { on, run } of steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) await onDay(on, run);
  await asOwner(ownerUrl, 'demonstration data is to be loaded', (db) => leaveMark(db, 'demonstration', DEMONSTRATION_DAY));
}

/** Offers everybody a role and accepts it, each with the password of the demonstration. The coordinators by the slug of their municipality. */
async function addPeople(idOf: (slug: string) => string): Promise<{ administrator: Actor; coordinators: Map<string, Actor> }> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const known = new Map<string, string>();
  const accept = async ({ name, email, token }: { name: string; email: string; token: string }) => {
    const account = known.get(email);
    const userId = account ?? randomUUID();
    known.set(email, userId);
    const signedIn = account === undefined ? null : await startSession({ id: account, name }, null);
    const session = signedIn && digest(signedIn.sessionId);
    const given = session === null ? { token, passwordHash } : { token, session };
    must(await acceptRole(provenActor({ userId, name }), SIGN_IN_SCOPE, given));
    if (session !== null) must(await endSession(VISITOR, SIGN_IN_SCOPE, { idHash: session }));
    return { userId, name };
  };
  const first = must(await offerVvsgRole(SYSTEM, platformScope(SYSTEM), { ...ADMINISTRATOR, role: 'administrator' }));
  const administrator = seedActor(await accept(first), 'administrator');
  await accept(must(await offerVvsgRole(administrator, platformScope(administrator), { ...ADVISER, role: 'adviser' })));
  const coordinators = new Map<string, Actor>();
  for (const { municipality, ...person } of COLLEAGUES) {
    const municipalityId = idOf(municipality);
    const by = coordinators.get(municipality);
    const scope = by ? municipalityScope(by, municipalityId) : platformScope(administrator);
    const joined = await accept(must(await offerRole(by ?? administrator, scope, { ...person, municipalityId })));
    if (!by) coordinators.set(municipality, seedActor(joined, { municipalityId, role: person.role }));
  }
  return { administrator, coordinators };
}

interface Step {
  readonly on: string;
  readonly run: () => Promise<void>;
}

/** What happens to the partnerships of the demonstration, each on its day; a partnership is registered before anything else is said of it. */
function partnershipSteps(act: Act, idOf: (slug: string) => string, ids: Map<string, string>): Step[] {
  const idOfPartnership = (municipality: string, place?: string) => ids.get(nameOf(municipality, place)) ?? '';
  const ofPartnership = (partnership: Partnership): Step[] => {
    const place = partnership.places[0]?.name;
    const id = () => idOfPartnership(partnership.municipality, place);
    const involved = DESCRIBED[place ?? ''];
    return [
      {
        on: partnership.registeredOn,
        run: async () => {
          ids.set(nameOf(partnership.municipality, place), await register(partnership, act, idOf));
        },
      },
      ...(partnership.changes ?? []).map(({ saidOn, ...change }) => ({
        on: saidOn,
        run: async () => {
          must(await changeLifeCycle(...act(partnership.municipality), { partnershipId: id(), ...change }));
        },
      })),
      ...(involved === undefined ? [] : [{ on: involved.on, run: () => describeInvolvement(id(), involved, act) }]),
    ];
  };
  const about = ABOUT.map((each) => ({
    on: each.describedOn,
    run: () => describe(each, act, idOfPartnership(each.municipality, each.place)),
  }));
  return [...PARTNERSHIPS.flatMap(ofPartnership), ...about];
}

async function register(partnership: Partnership, act: Act, idOf: (slug: string) => string): Promise<string> {
  const { municipality, registeredOn: _, participants = [], changes: __, withConfidential = false, sinceYear, ...input } = partnership;
  const { id } = must(
    await registerPartnership(...act(municipality), { ...input, formality: 'partnership', since: String(sinceYear ?? '') }),
  );
  if (withConfidential) await keepConfidential(...act(municipality), id);
  for (const slug of participants) {
    must(await inviteMunicipality(...act(municipality), { partnershipId: id, municipalityId: idOf(slug) }));
    must(await acceptInvitation(...act(slug), { partnershipId: id, year: sinceYear }));
  }
  return id;
}

const NOT_ANSWERED = { agreement: null, agreementYear: null, agreementUntil: null, rhythmYears: null };

async function describe({ municipality, facts, ...about }: About, act: Act, id: string): Promise<void> {
  if (facts) must(await describePartnership(...act(municipality), { partnershipId: id, base: NOT_ANSWERED, change: facts }));
  for (const set of CHOICE_SETS) {
    for (const code of about[set] ?? []) {
      must(await chooseForPartnership(...act(municipality), { partnershipId: id, set, code: String(code), chosen: true }));
    }
  }
  for (const side of SIDES) {
    for (const goal of about[side] ?? []) must(await addGoal(...act(municipality), { partnershipId: id, side, goal }));
  }
}

async function join({ municipality, registeredOn: _, ...input }: Joined, act: Act): Promise<string> {
  return must(await registerMembership(...act(municipality), input)).id;
}

async function merge(
  { predecessor, successor, firstDay }: (typeof MERGERS)[number],
  administrator: Actor,
  idOf: (slug: string) => string,
): Promise<void> {
  const input = { predecessorId: idOf(predecessor), successorId: idOf(successor), firstDay };
  must(await mergeMunicipalities(administrator, platformScope(administrator), input));
}

/** Who coordinated the first predecessor does so for the successor. */
function movesAlong(
  { predecessor, successor }: (typeof MERGERS)[number],
  coordinators: Map<string, Actor>,
  idOf: (slug: string) => string,
): void {
  const person = coordinators.get(predecessor);
  if (person?.userId == null || coordinators.has(successor)) return;
  const role = { municipalityId: idOf(successor), role: 'coordinator' } as const;
  coordinators.set(successor, seedActor({ userId: person.userId, name: person.name }, role));
}
