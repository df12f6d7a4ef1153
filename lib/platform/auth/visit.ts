import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { type Actor, firstPage } from '@/lib/domain/access/rules';
import { isMunicipalitySlug } from '@/lib/domain/municipalities/rules';
import { today } from '../clock';
import { AppError } from '../errors';
import { rememberedAs } from '../remembering';
import { mintActor } from './actor';
import { isDemonstration } from './demonstration';
import { sessionIdOfRequest } from './next-auth';
import { assertOwnPage } from './page-owner';
import { type BoardScope, boardScope, type MunicipalityScope, municipalityScope, type PlatformScope, platformScope } from './scope';
import { findSession, type MergedMunicipality, type OwnMunicipality } from './session';

/** Somebody at a page. */
export interface Visit {
  readonly actor: Actor;
  readonly municipalities: readonly OwnMunicipality[];
  /** Names and figures are made up. */
  readonly demonstration: boolean;
  /** The Belgian day, `YYYY-MM-DD`; in the demonstration its own. */
  readonly today: string;
}

/** Somebody at a page of one municipality. */
export interface MunicipalityVisit extends Visit {
  readonly municipality: OwnMunicipality;
  readonly scope: MunicipalityScope;
}

/** Somebody at a page of the boards that advise one municipality. */
export interface BoardVisit extends Visit {
  readonly municipality: OwnMunicipality;
  readonly scope: BoardScope;
}

/** Somebody at the address of a municipality that merged. */
export interface MergedVisit extends Visit {
  readonly merged: MergedMunicipality;
}

/** VVSG at a page over all municipalities. */
export interface PlatformVisit extends Visit {
  readonly scope: PlatformScope;
}

interface Named {
  readonly named: OwnMunicipality | null;
  readonly merged: MergedMunicipality | null;
}

const readVisit = cache(async (slug: string | null): Promise<Visit & Named> => {
  const locale = await getLocale();
  const id = await sessionIdOfRequest();
  const session = id === null ? null : await findSession(id, locale, slug !== null && isMunicipalitySlug(slug) ? slug : null);
  const actor = session?.actor ?? mintActor({ locale });
  return {
    actor,
    municipalities: session?.municipalities ?? [],
    named: session?.named ?? null,
    merged: session?.merged ?? null,
    demonstration: isDemonstration(),
    today: today(),
  };
});

/** Who is there; a visitor when nobody signed in. One statement a request, however often it is asked. */
export async function currentVisit(): Promise<Visit> {
  const { named: _, merged: __, ...visit } = await readVisit(null);
  return visit;
}

/**
 * Who is there, in the municipality that the address names. Throws `not_found` for a stranger, `signed_out` for a visitor,
 * `another_person` when the page is not theirs.
 */
export async function municipalitySession(slug: string): Promise<MunicipalityVisit> {
  const { named, merged, ...visit } = await readVisit(slug);
  if (visit.actor.userId === null) throw new AppError('signed_out');
  await assertOwnPage(visit.actor);
  if (named === null) throw new AppError(merged === null ? 'not_found' : 'municipality_ended');
  return { ...visit, municipality: named, scope: municipalityScope(visit.actor, named.id) };
}

/** The same for the boards that advise it: `not_found` for whoever is let into none. */
export async function boardSession(slug: string): Promise<BoardVisit> {
  const visit = await municipalitySession(slug);
  return { ...visit, scope: boardScope(visit.actor, visit.municipality.id) };
}

/** The same for VVSG, over all municipalities: `not_found` for anybody else. */
export async function platformSession(): Promise<PlatformVisit> {
  const visit = await currentVisit();
  if (visit.actor.userId === null) throw new AppError('signed_out');
  await assertOwnPage(visit.actor);
  return { ...visit, scope: platformScope(visit.actor) };
}

/** The same for a page: a visitor signs in first and comes back, to `back` for what is no page itself; a stranger finds nothing. */
export function municipalityVisit(slug: string, back?: string): Promise<MunicipalityVisit> {
  return forPage(() => municipalitySession(slug), back);
}

/** The same for a page of the boards that advise a municipality. */
export function boardVisit(slug: string): Promise<BoardVisit> {
  return forPage(() => boardSession(slug));
}

/** As `municipalityVisit`, for the shell around a municipality's pages: one that merged says so to whoever signed in. */
export async function municipalityAddress(slug: string): Promise<MunicipalityVisit | MergedVisit> {
  const { named: _, merged, ...visit } = await readVisit(slug);
  return merged === null ? municipalityVisit(slug) : { ...visit, merged };
}

/** The same for a page over all municipalities. */
export function platformVisit(): Promise<PlatformVisit> {
  return forPage(platformSession);
}

async function forPage<T>(session: () => Promise<T>, back?: string): Promise<T> {
  try {
    return await session();
  } catch (error) {
    if (error instanceof AppError && error.code === 'signed_out') redirect(await signInPath(back));
    if (error instanceof AppError) notFound();
    throw error;
  }
}

/** The sign-in page, with the way back: to the page that was asked for, unless another is given. */
export async function signInPath(back?: string): Promise<string> {
  const path = back ?? (await headers()).get('x-path');
  return `/${await getLocale()}/sign-in${path ? `?next=${encodeURIComponent(path)}` : ''}`;
}

/** Where somebody goes who just signed in: reads the session that this very request began. */
export async function firstPageOfRequest(asked: string): Promise<string> {
  const locale = await getLocale();
  const id = await sessionIdOfRequest();
  const session = id === null ? null : await findSession(id, locale, null);
  const municipalitySlugs = (session?.municipalities ?? []).map(({ slug }) => slug);
  return firstPage({ locale, platformRole: session?.actor.platformRole ?? null, municipalitySlugs, asked });
}

/** The part of the address of the municipality that this browser worked for last; null when it did for none. */
export async function lastMunicipality(): Promise<string | null> {
  return (await cookies()).get(rememberedAs('municipality'))?.value ?? null;
}
