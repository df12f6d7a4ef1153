/**
 * Who may do what. Source of the table: the roles that the house agreed with VVSG; every screen and every command
 * asks `can`, so a button and the command behind it can never disagree.
 */

/** Roles that a person holds in a municipality. */
export const MUNICIPAL_ROLES = ['coordinator', 'editor', 'reader', 'grant_handler', 'board_member', 'board_chair'] as const;
export type MunicipalRole = (typeof MUNICIPAL_ROLES)[number];

/** Roles at VVSG, over all municipalities. */
export const PLATFORM_ROLES = ['adviser', 'administrator'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

export type Role = MunicipalRole | PlatformRole;

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What groups thousands, and what stands before decimals, as each language writes numbers. */
export const NUMBER_SIGNS: Readonly<Record<Locale, readonly [group: string, decimal: string]>> = { nl: ['.', ','], en: [',', '.'] };

declare const minted: unique symbol;

/**
 * Somebody who acts. Minted only in `platform/auth` (once per request) and in `tests/support`.
 * `userId` is null for a visitor and for the program itself; `roles` is keyed by municipality id.
 */
export interface Actor {
  readonly [minted]: true;
  readonly userId: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly roles: Readonly<Record<string, readonly MunicipalRole[]>>;
  readonly platformRole: PlatformRole | null;
  /** The local organisation an applicant belongs to; null until applicants have accounts. */
  readonly organisationId: string | null;
}

const EVERYBODY_INSIDE = [...MUNICIPAL_ROLES, ...PLATFORM_ROLES] as const;

/** One row per permission; later nouns add rows. */
export const PERMISSIONS = {
  /** dashboard, shared facts, figures, verdicts, CSV */
  view_facts: EVERYBODY_INSIDE,
  /** contacts, notes, history */
  view_history: ['coordinator', 'editor', 'reader'],
  /** register and describe a partnership, record its years */
  edit_facts: ['coordinator', 'editor'],
  /** participation, lead, end, visibility, withdraw, confirm and reopen */
  steer: ['coordinator'],
  /** regulations, calls and boards */
  view_grants: ['coordinator', 'editor', 'reader', 'grant_handler'],
  /** grants from the request to the letter: a right of a person beside any other role, which coordinators have */
  handle_grants: ['coordinator', 'grant_handler'],
  /** adopt a regulation, publish a call, record a decision */
  decide_grants: ['coordinator'],
  /** read and advise in the boards where one has a seat: the seat decides what, the role only lets in */
  sit_in_boards: ['board_member', 'board_chair'],
  /** add colleagues, end their access, make a password link */
  manage_people: ['coordinator', 'administrator'],
  /** what concerns all municipalities */
  administer_platform: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/** All roles that count for one municipality: the person's own there, and a role at VVSG. */
export function rolesIn(actor: Actor, municipalityId: string | null): readonly Role[] {
  const own = municipalityId === null ? [] : (actor.roles[municipalityId] ?? []);
  return actor.platformRole === null ? own : [...own, actor.platformRole];
}

/** May this actor do this in that municipality? `null` asks for the platform itself. */
export function can(actor: Actor, permission: Permission, municipalityId: string | null): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return rolesIn(actor, municipalityId).some((role) => allowed.includes(role));
}

/**
 * May this actor do this as somebody of that municipality? Only the roles given there count: VVSG looks in, and what it may do it does
 * from the platform.
 */
export function canWithin(actor: Actor, permission: Permission, municipalityId: string): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return (actor.roles[municipalityId] ?? []).some((role) => allowed.includes(role));
}

const OWN_PATH = new RegExp(`^/(?:${LOCALES.join('|')})(?:[/?]|$)`);

/**
 * Where the program sends somebody: only to a page of its own, as it stands in an address (`/nl/€` is `/nl/%E2%82%AC` there).
 * A path that could lead elsewhere gives null.
 */
export function ownPath(path: string | null | undefined): string | null {
  if (!path || path.length > 500 || !OWN_PATH.test(path) || /[\\\s\p{Cc}]|\/\//u.test(path)) return null;
  const { pathname, search, hash } = new URL(path, 'http://tweespan');
  return OWN_PATH.test(pathname) ? `${pathname}${search}${hash}` : null;
}

/** Where a person works, without the language: VVSG in the table of municipalities, others in their only one, else they choose. */
export function workplace(person: { platformRole: PlatformRole | null; municipalitySlugs: readonly string[] }): `/${string}` {
  if (person.platformRole !== null) return '/platform/municipalities';
  const [only, ...more] = person.municipalitySlugs;
  return only !== undefined && more.length === 0 ? `/m/${only}` : '/account';
}

/** The first page after signing in: the one that was asked for, else where the person works. */
export function firstPage(person: {
  locale: Locale;
  platformRole: PlatformRole | null;
  municipalitySlugs: readonly string[];
  asked: string | null;
}): string {
  return ownPath(person.asked) ?? `/${person.locale}${workplace(person)}`;
}
