import type { WorkingRole } from '@/db/roles';
import { type Actor, can, canWithin } from '@/lib/domain/access/rules';
import { AppError } from '../errors';

declare const proven: unique symbol;

/** What an actor works on, proven before it exists: one municipality, the boards that advise it, the platform, signing in, or what is public. */
export type Scope = { readonly [proven]: true } & (
  | { readonly kind: 'municipality'; readonly municipalityId: string }
  | { readonly kind: 'board'; readonly municipalityId: string }
  | { readonly kind: 'platform'; readonly municipalityId: null }
  | { readonly kind: 'overseeing' | 'sign_in' | 'public'; readonly municipalityId: null }
);

/** Work in one municipality. */
export type MunicipalityScope = Extract<Scope, { kind: 'municipality' }>;

/** Work in the boards that advise one municipality. */
export type BoardScope = Extract<Scope, { kind: 'board' }>;

/** Work on all municipalities. */
export type PlatformScope = Extract<Scope, { kind: 'platform' }>;

const prove = (scope: { kind: Scope['kind']; municipalityId: string | null }) => scope as Scope;

/** Work in one municipality. Throws `not_found` for a stranger: what is not yours does not exist. */
export function municipalityScope(actor: Actor, municipalityId: string): MunicipalityScope {
  if (!can(actor, 'view_facts', municipalityId)) throw new AppError('not_found');
  return prove({ kind: 'municipality', municipalityId }) as MunicipalityScope;
}

/**
 * Work in the boards that advise one municipality. Throws `not_found` for whoever is let into none: a role at the municipality or at VVSG
 * opens no board.
 */
export function boardScope(actor: Actor, municipalityId: string): BoardScope {
  if (!canWithin(actor, 'sit_in_boards', municipalityId)) throw new AppError('not_found');
  return prove({ kind: 'board', municipalityId }) as BoardScope;
}

/** Work on all municipalities, for VVSG. Throws `not_found` for anybody else. */
export function platformScope(actor: Actor): PlatformScope {
  if (actor.platformRole === null) throw new AppError('not_found');
  return prove({ kind: 'platform', municipalityId: null }) as PlatformScope;
}

/** VVSG looks at all municipalities: adviser and administrator alike read what VVSG may see. Throws `not_found` for anybody else. */
export function overseeingScope(actor: Actor): Scope {
  if (actor.platformRole === null) throw new AppError('not_found');
  return prove({ kind: 'overseeing', municipalityId: null });
}

/** What everybody may see. */
export const PUBLIC_SCOPE = prove({ kind: 'public', municipalityId: null });

/** Credentials and sessions: for `platform/auth` and the commands of signing in. */
export const SIGN_IN_SCOPE = prove({ kind: 'sign_in', municipalityId: null });

/** The database role in which this actor works on this scope: VVSG looks at a municipality as VVSG, never as its tenant; an officer with a seat works in the board as a member. */
export function databaseRole(actor: Actor, scope: Scope): WorkingRole {
  if (scope.kind === 'sign_in') return 'tweespan_auth';
  if (scope.kind === 'public') return 'tweespan_public';
  if (scope.kind === 'board') return 'tweespan_board';
  if (scope.kind === 'municipality' && actor.roles[scope.municipalityId]?.length) return 'tweespan_tenant';
  if (scope.kind === 'platform' && actor.platformRole === 'administrator') return 'tweespan_admin';
  return actor.platformRole === null ? 'tweespan_public' : 'tweespan_vvsg';
}
