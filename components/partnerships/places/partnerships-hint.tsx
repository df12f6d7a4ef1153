'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useSearch } from '@/components/form/use-search';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import { findPartnershipsAtPlaceAction } from '@/lib/domain/partnerships/actions';
import type { PartnershipCard, PartnershipsAtPlace } from '@/lib/domain/partnerships/queries/at-place';
import { formatNames } from '@/lib/platform/i18n/formatters';
import type { PlaceValue } from './place-value';

/** More would push the form away; how many there are is said. */
const SHOWN = 3;

interface PartnershipsHintProps {
  readonly slug: string;
  readonly place: PlaceValue;
}

/** What is asked, as text; null while the place is still being looked for or typed. */
function askedOf({ own, name, country, geonamesId }: PlaceValue): string | null {
  if (own ? country === '' || name.trim() === '' : geonamesId === null) return null;
  return JSON.stringify(own ? { geonamesId: null, country, name } : { geonamesId, country: '', name: '' });
}

/** Says quietly which partnerships there are already with the place; when it cannot find out, it says nothing. */
export function PartnershipsHint({ slug, place }: PartnershipsHintProps) {
  const t = useTranslations('partnerships.register');
  const word = useTranslations('partnerships.lifeCycle');
  const locale = useLocale() as Locale;
  const asked = askedOf(place);
  const last = useRef<string | null>(null);
  const { state, options, ask } = useSearch<PartnershipsAtPlace>(async (text) => {
    const answer = await findPartnershipsAtPlaceAction(slug, JSON.parse(text));
    return answer.ok ? [answer.value] : null;
  });

  useEffect(() => {
    if (last.current === asked) return;
    last.current = asked;
    ask(asked);
  });

  const { own, others } = (state === 'found' ? options[0] : undefined) ?? { own: [], others: [] };
  const hidden = others.length - SHOWN;
  const about = ({ approach, lifeCycle, sinceYear, others: partners }: PartnershipCard) => {
    const since = lifeCycle === 'exploring' ? 'partnershipFrom' : 'partnershipSince';
    const told =
      sinceYear === null || lifeCycle === 'ended' ? word(lifeCycle) : t(since, { state: word(lifeCycle), year: String(sinceYear) });
    const together = partners.length === 0 ? '' : `, ${t('partnershipsWith', { names: formatNames(partners, locale) })}`;
    return `${approach.charAt(0).toLowerCase()}${approach.slice(1)}, ${told}${together}`;
  };
  return (
    <div role="status">
      {own.length + others.length > 0 && (
        <div className="mt-2.5 flex gap-2 text-s leading-snug">
          <Icon sign="info" className="mt-px text-ink-2" />
          <div className="min-w-0 space-y-1">
            {own.length > 0 && (
              <p>
                {t('partnershipsOwn')}{' '}
                {own.map(({ id, title }, at) => (
                  <span key={id}>
                    {at > 0 && ', '}
                    <Link href={`/m/${slug}/partnerships/${id}`} className="max-wide:py-2.5">
                      {title}
                    </Link>
                  </span>
                ))}
              </p>
            )}
            {others.slice(0, SHOWN).map((card) => (
              <p key={card.id}>
                {t('partnershipsOther', {
                  lead: card.lead,
                  ended: card.lifeCycle === 'ended' ? 'yes' : 'no',
                  title: card.title,
                  about: about(card),
                })}
              </p>
            ))}
            {hidden > 0 && <p>{t('partnershipsMore', { count: hidden })}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
