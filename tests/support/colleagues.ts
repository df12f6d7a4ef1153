import { randomUUID } from 'node:crypto';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { addColleague, endAccess, makePasswordLink } from '@/lib/domain/people/commands';
import { listColleagues } from '@/lib/domain/people/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { rows } from './database';
import { asCoordinator, at, type OwnMunicipality } from './people';

/** An address that nobody has yet. */
export const emailOf = () => `${randomUUID()}@voorbeeld.example`;

/** A coordinator of that municipality adds somebody: a new person with the role of editor, unless it says otherwise. */
export const add = (municipality: OwnMunicipality, more: { name?: string; email?: string; role?: MunicipalRole } = {}) =>
  addColleague(...at(asCoordinator(municipality), municipality), {
    name: 'Jo Peeters',
    email: emailOf(),
    role: 'editor',
    municipalityId: municipality.id,
    ...more,
  });
/** Everybody with a role there. */
export const colleaguesOf = (municipality: OwnMunicipality) => withActor(...at(asCoordinator(municipality), municipality), listColleagues);
/** A coordinator of that municipality ends a role. */
export const end = (municipality: OwnMunicipality, personId: string, role: MunicipalRole) =>
  endAccess(...at(asCoordinator(municipality), municipality), { personId, role });
/** A coordinator of that municipality makes a link for a lost password. */
export const link = (municipality: OwnMunicipality, personId: string) =>
  makePasswordLink(...at(asCoordinator(municipality), municipality), { personId, municipalityId: municipality.id });
/** A person's roles in any municipality, as they really are. */
export const rolesOf = async (personId: string) =>
  (await rows<{ role: string }>('select role from municipal_roles where person_id = $1 order by role', [personId])).map(({ role }) => role);
