import { randomUUID } from 'node:crypto';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { offerRole } from '@/lib/domain/people/commands/offering';
import { choosePassword, makePasswordLink } from '@/lib/domain/people/commands/passwords';
import { endAccess } from '@/lib/domain/people/commands/roles';
import { findOfferLink, findPasswordLink } from '@/lib/domain/people/queries/links';
import { listColleagues } from '@/lib/domain/people/queries/people';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { hashPassword } from '@/lib/platform/auth/sign-in';
import { rows } from './database';
import { accepted } from './joining';
import { asCoordinator, at, atVvsg, type OwnMunicipality } from './people';

/** An address that nobody has yet. */
export const emailOf = () => `${randomUUID()}@voorbeeld.example`;

export const PASSWORD = 'een lange zin met spaties';

type Person = { name?: string; email?: string; role?: MunicipalRole };
const somebody = (municipality: OwnMunicipality, more: Person) => ({
  name: 'Jo Peeters',
  email: emailOf(),
  role: 'editor',
  municipalityId: municipality.id,
  ...more,
});

/** A coordinator of that municipality offers somebody a role: to a new person that of editor, unless it says otherwise. */
export const offer = (municipality: OwnMunicipality, more: Person = {}) =>
  offerRole(...at(asCoordinator(municipality), municipality), somebody(municipality, more));
/** The same, and that person accepts; who is new with `PASSWORD`. */
export const add = async (municipality: OwnMunicipality, more: Person = {}) => accepted(await offer(municipality, more), PASSWORD);
/** VVSG's administrator offers somebody to coordinate that municipality. */
export const offerByVvsg = (municipality: OwnMunicipality, more: Person = {}) => {
  const administrator = atVvsg('administrator');
  return offerRole(administrator, platformScope(administrator), somebody(municipality, { role: 'coordinator', ...more }));
};
/** Everybody with a role there. */
export const colleaguesOf = (municipality: OwnMunicipality) => withActor(...at(asCoordinator(municipality), municipality), listColleagues);
/** A coordinator of that municipality ends a role. */
export const end = (municipality: OwnMunicipality, personId: string, role: MunicipalRole) =>
  endAccess(...at(asCoordinator(municipality), municipality), { personId, role });
/** A coordinator of that municipality makes a link for a lost password. */
export const link = (municipality: OwnMunicipality, personId: string) =>
  makePasswordLink(...at(asCoordinator(municipality), municipality), { personId, municipalityId: municipality.id });
/** VVSG's administrator makes a link for a lost password of somebody of that municipality. */
export const linkByVvsg = (municipality: OwnMunicipality, personId: string) => {
  const administrator = atVvsg('administrator');
  return makePasswordLink(administrator, platformScope(administrator), { personId, municipalityId: municipality.id });
};
/** Whoever has a link for a lost password chooses one. */
export const choose = async (token: string, password = PASSWORD) =>
  choosePassword(VISITOR, SIGN_IN_SCOPE, { token, passwordHash: await hashPassword(password) });
/** What the page of a link shows. */
export const linkOf = (token: string) =>
  withActor(VISITOR, SIGN_IN_SCOPE, async (reader) => (await findPasswordLink(reader, token)) ?? (await findOfferLink(reader, token)));
/** A person's roles in any municipality, as they really are. */
export const rolesOf = async (personId: string) =>
  (await rows<{ role: string }>('select role from municipal_roles where person_id = $1 order by role', [personId])).map(({ role }) => role);
/** Somebody of an older database who works there and never chose a password. */
export async function addWithoutPassword(municipality: OwnMunicipality, more: Person = {}) {
  const { name, email, role } = somebody(municipality, more);
  const begun = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
  const [person] = await rows<{ id: string }>(
    `insert into people (id, name, email) select gen_random_uuid(), $1::text, $2::text from ${begun} returning id`,
    [name, email],
  );
  const personId = person?.id ?? '';
  await rows('insert into credentials (person_id) values ($1)', [personId]);
  await rows(`insert into municipal_roles (municipality_id, person_id, role) select $1::uuid, $2::uuid, $3::text from ${begun}`, [
    municipality.id,
    personId,
    role,
  ]);
  return { personId, email };
}
