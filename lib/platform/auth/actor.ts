import type { Actor, Locale, MunicipalRole, PlatformRole } from '@/lib/domain/access/rules';

/** Makes an actor of what was proven elsewhere. For `platform/auth` and `tests/support` alone: a test holds it. */
export function mintActor(parts: Partial<Omit<Actor, never>> & { locale?: Locale }): Actor {
  return {
    userId: null,
    name: '',
    locale: 'nl',
    roles: {},
    platformRole: null,
    organisationId: null,
    ...parts,
  } as Actor;
}

/** Nobody who is known: sees what is public. */
export const VISITOR = mintActor({});

/** The program itself: reference data, the first administrator, signing in. Never made from a request. */
export const SYSTEM = mintActor({ name: 'Tweespan', platformRole: 'administrator' });

/** Somebody who proved who they are by a password or a link and acts on nothing but that: signing in. */
export function provenActor(person: { userId: string; name: string }): Actor {
  return mintActor(person);
}

/** A person whom a command of the seed just added, with the one role that it gave. Never made from a request. */
export function seedActor(
  person: { userId: string; name: string },
  role: PlatformRole | { municipalityId: string; role: MunicipalRole },
): Actor {
  return typeof role === 'string'
    ? mintActor({ ...person, platformRole: role })
    : mintActor({ ...person, roles: { [role.municipalityId]: [role.role] } });
}
