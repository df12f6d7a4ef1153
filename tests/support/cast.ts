/**
 * Who gets what of every route and action of the build: the document of the authorisation, held against the running program.
 * Own: the municipality that leads the joint partnership (Deinze). A participant, an invited and a strange municipality come to it as
 * foreigners, and to the same record at their own address. Somebody who was offered a role at Deinze and has none is a foreigner everywhere.
 */
export const CAST = {
  visitor: null,
  coordinator: { name: 'Marleen De Vos', slug: 'deinze' },
  editor: { name: 'Eva Martens', slug: 'deinze' },
  reader: { name: 'Wim De Smet', slug: 'deinze' },
  grant_handler: { name: 'Karel Wyffels', slug: 'deinze' },
  board_member: { name: 'Rita Dhondt', slug: 'deinze' },
  board_chair: { name: 'Jozef Claus', slug: 'deinze' },
  adviser: { name: 'Joris Maes', slug: 'deinze' },
  administrator: { name: 'Sofie Claes', slug: 'deinze' },
  participant: { name: 'Tom Claeys', slug: 'lievegem' },
  invited: { name: 'Dries Van Hecke', slug: 'merelbeke-melle' },
  stranger: { name: 'Ilse Wouters', slug: 'zoersel' },
  offered: { name: 'Nora Aerts', slug: 'deinze' },
} as const;
export type Role = keyof typeof CAST;
export const ROLES = Object.keys(CAST) as Role[];

/** `page` is shown, `sign_in` and `onward` lead elsewhere, `missing` is the page that says nothing. */
export type Sight = 'page' | 'sign_in' | 'onward' | 'missing';
/** `done` or the code of the refusal. */
export type Answer = string;

/** The same for everybody, or per role; `foreign` is everybody of a municipality at the address of another, and who was only offered a role. */
export type Row<T> = T | PerRole<T>;
export type PerRole<T> = Record<Exclude<Role, 'offered'>, T> & { foreign: T };

/** VVSG looks in everywhere, so it is a foreigner nowhere. */
export const isVvsg = (role: Role) => role === 'adviser' || role === 'administrator';

/** The address of another municipality: the lead's, and for its own people and VVSG that of the stranger. Null for a visitor. */
export function foreignSlug(role: Role): 'deinze' | 'zoersel' | null {
  if (role === 'visitor') return null;
  return CAST[role].slug === 'deinze' ? 'zoersel' : 'deinze';
}

/** What one role may expect, at its own municipality or at another's. */
export function expected<T>(row: Row<T>, role: Role, foreign = false): T {
  if (typeof row !== 'object' || row === null) return row as T;
  const perRole = row as PerRole<T>;
  return role === 'offered' || (foreign && !isVvsg(role)) ? perRole.foreign : perRole[role];
}
