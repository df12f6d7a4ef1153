'use client';

import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { BareLink } from '@/components/ui/bare-link';
import type { Activity } from '@/lib/domain/activities/queries/page';

interface CircumstanceOfferProps {
  readonly slug: string;
  readonly partnerships: Activity['partnerships'];
}

/** Once, after it was said that something did not take place: what stands in the way can be noted at the partnership, by who leads it. */
export function CircumstanceOffer({ slug, partnerships }: CircumstanceOfferProps) {
  const t = useTranslations('activities.facts');
  const locale = useLocale();
  const led = partnerships.filter(({ leads }) => leads);
  if (led.length === 0) return null;
  return (
    <p className="mt-1.5 text-ink-2 text-s print:hidden">
      {t('circumstance')}{' '}
      {led.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <BareLink href={`${addressIn(locale, `/m/${slug}/partnerships/${id}/facts`)}#circumstances`}>{title}</BareLink>
        </span>
      ))}
    </p>
  );
}
