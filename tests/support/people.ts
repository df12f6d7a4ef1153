import { randomUUID } from 'node:crypto';
import type { Actor, MunicipalRole, PlatformRole } from '@/lib/domain/access/rules';
import { mintActor } from '@/lib/platform/auth/actor';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { rows } from './database';

/** A municipality that no other test of this database uses. */
export interface OwnMunicipality {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

const pool = globalThis as typeof globalThis & { tweespanUnused?: OwnMunicipality[] };

/** Those of the demonstration, and others that a test calls by their name: nobody else's, since tests of one worker share a database. */
const NAMED = [
  ...['roeselare', 'lichtervelde', 'oostende', 'brugge', 'zoersel', 'merelbeke-melle', 'deinze', 'lievegem', 'gent'],
  ...['lier', 'beersel', 'sint-niklaas', 'pajottegem'],
  // Whoever looks for Lier would find what Lierde merged into.
  'lierde',
];

/** The next municipality that no test has used yet. */
export async function aMunicipality(): Promise<OwnMunicipality> {
  pool.tweespanUnused ??= await rows<{ id: string; slug: string; name: string }>(
    `select id, slug, name from municipalities where valid_from is null and valid_to is null and slug <> all (string_to_array($1, ' ')) order by sort_key desc`,
    [NAMED.join(' ')],
  );
  if (pool.tweespanUnused.length === 0) pool.tweespanUnused = await moreMunicipalities();
  const next = pool.tweespanUnused.pop();
  if (next === undefined) throw new Error('no municipality was made');
  return next;
}

/** Made up, for when the tests of one database have used all that Flanders has. */
function moreMunicipalities(): Promise<OwnMunicipality[]> {
  return rows<{ id: string; slug: string; name: string }>(
    `insert into municipalities (id, slug, nis_code, name, sort_key, province)
     select id, 'test-' || id, (90000 + used + n)::text, 'Gemeente ' || id, 'gemeente ' || replace(id::text, '-', ' '), 'Antwerpen'
     from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e, (select gen_random_uuid() as id, n from generate_series(1, 200) as n) as made,
       (select count(*)::int as used from municipalities where nis_code like '9%') as earlier
     returning id, slug, name`,
  );
}

/** A municipality that has merged: nothing starts there any more. */
export async function anEndedMunicipality(): Promise<OwnMunicipality> {
  const [ended] = await rows<{ id: string; slug: string; name: string }>(
    'select id, slug, name from municipalities where valid_to is not null order by sort_key limit 1',
  );
  if (ended === undefined) throw new Error('no merged municipality in the reference data');
  return ended;
}

export function withRole(municipality: OwnMunicipality, role: MunicipalRole, name = `${role} of ${municipality.name}`): Actor {
  return mintActor({ userId: randomUUID(), name, roles: { [municipality.id]: [role] } });
}

/** Somebody who really stands among the people, with that role at each of these. */
export function realPerson(userId: string, municipalities: readonly OwnMunicipality[], role: MunicipalRole = 'editor'): Actor {
  return mintActor({ userId, name: 'Jo Peeters', roles: Object.fromEntries(municipalities.map(({ id }) => [id, [role]])) });
}

export const asCoordinator = (municipality: OwnMunicipality) => withRole(municipality, 'coordinator');
export const asEditor = (municipality: OwnMunicipality) => withRole(municipality, 'editor');
export const asReader = (municipality: OwnMunicipality) => withRole(municipality, 'reader');

/** Somebody to whom the program speaks English. */
const inEnglish = (municipality: OwnMunicipality, role: MunicipalRole) =>
  mintActor({
    userId: randomUUID(),
    name: `English ${role} of ${municipality.name}`,
    locale: 'en',
    roles: { [municipality.id]: [role] },
  });
export const asEnglishReader = (municipality: OwnMunicipality) => inEnglish(municipality, 'reader');
export const asEnglishEditor = (municipality: OwnMunicipality) => inEnglish(municipality, 'editor');

export function atVvsg(platformRole: PlatformRole): Actor {
  return mintActor({ userId: randomUUID(), name: `${platformRole} of VVSG`, platformRole });
}

/** An actor and the scope of that municipality, as a command takes them. */
export const at = (actor: Actor, municipality: OwnMunicipality) => [actor, municipalityScope(actor, municipality.id)] as const;
