import { notFound, permanentRedirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { findPartner, type Partner } from '@/lib/domain/partners/queries/page';
import type { Reader } from '@/lib/platform/auth/reader';

interface Asked {
  readonly slug: string;
  readonly id: string;
  /** Which of its pages: `/history`. */
  readonly below?: string;
}

/** The partner at an address. One that was merged leads on to the one that stays. */
export async function partnerAt(reader: Reader, { slug, id, below = '' }: Asked): Promise<Partner> {
  const partner = await findPartner(reader, id);
  if (partner === null) notFound();
  if (partner.mergedIntoId !== null) permanentRedirect(`/${await getLocale()}/m/${slug}/partners/${partner.mergedIntoId}${below}`);
  return partner;
}
