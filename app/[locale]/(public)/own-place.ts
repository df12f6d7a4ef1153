import { getTranslations } from 'next-intl/server';
import { workplace } from '@/lib/domain/access/rules';
import type { Visit } from '@/lib/platform/auth/visit';

/** Where the person who is signed in works, and how a public page calls it; null for a visitor. */
export async function ownPlace({ actor, municipalities }: Visit): Promise<{ href: `/${string}`; label: string } | null> {
  if (actor.userId === null) return null;
  const t = await getTranslations('public.signedIn');
  const href = workplace({ platformRole: actor.platformRole, municipalitySlugs: municipalities.map(({ slug }) => slug) });
  const only = municipalities.find(({ slug }) => href === `/m/${slug}`);
  if (only !== undefined) return { href, label: t('goTo', { place: only.name }) };
  return { href, label: actor.platformRole === null ? t('chooser') : t('allMunicipalities') };
}
