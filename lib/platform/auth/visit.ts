import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { type Actor, firstPage, LOCALES, type Locale } from '@/lib/domain/access/rules';
import { today } from '../clock';
import { AppError } from '../errors';
import { mintActor } from './actor';
import { isDemonstration } from './demonstration';
import { sessionIdOfRequest } from './next-auth';
import { municipalityScope, type Scope } from './scope';
import { findSession, type OwnMunicipality } from './session';

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
  readonly scope: Extract<Scope, { kind: 'municipality' }>;
}

const readVisit = cache(async (slug: string | null): Promise<Visit & { named: OwnMunicipality | null }> => {
  const locale = await currentLocale();
  const id = await sessionIdOfRequest();
  const session = id === null ? null : await findSession(id, locale, slug);
  const actor = session?.actor ?? mintActor({ locale });
  return {
    actor,
    municipalities: session?.municipalities ?? [],
    named: session?.named ?? null,
    demonstration: isDemonstration(),
    today: today(),
  };
});

async function currentLocale(): Promise<Locale> {
  const locale = await getLocale();
  return hasLocale(LOCALES, locale) ? locale : 'nl';
}

/** Who is there; a visitor when nobody signed in. One statement a request, however often it is asked. */
export function currentVisit(): Promise<Visit> {
  return readVisit(null);
}

/** Who is there, in the municipality that the address names. Throws `not_found` for a stranger, `signed_out` for a visitor. */
export async function municipalitySession(slug: string): Promise<MunicipalityVisit> {
  const { named, ...visit } = await readVisit(slug);
  if (visit.actor.userId === null) throw new AppError('signed_out');
  if (named === null) throw new AppError('not_found');
  return { ...visit, municipality: named, scope: municipalityScope(visit.actor, named.id) };
}

/** The same for a page: a visitor signs in first and comes back, a stranger finds nothing. */
export async function municipalityVisit(slug: string): Promise<MunicipalityVisit> {
  try {
    return await municipalitySession(slug);
  } catch (error) {
    if (error instanceof AppError && error.code === 'signed_out') redirect(await signInPath());
    if (error instanceof AppError) notFound();
    throw error;
  }
}

/** The sign-in page, with the way back to the page that was asked for. */
export async function signInPath(): Promise<string> {
  const path = (await headers()).get('x-path');
  return `/${await currentLocale()}/sign-in${path ? `?next=${encodeURIComponent(path)}` : ''}`;
}

/** Where somebody goes who just signed in: reads the session that this very request began. */
export async function firstPageOfRequest(asked: string): Promise<string> {
  const locale = await currentLocale();
  const id = await sessionIdOfRequest();
  const session = id === null ? null : await findSession(id, locale, null);
  return firstPage({ locale, municipalitySlugs: (session?.municipalities ?? []).map(({ slug }) => slug), asked });
}
