import { useTranslations } from 'next-intl';
import type { PartnerPlace } from '@/lib/domain/partnerships/queries/page';

/** A place on the other side with its country, and who the partner is there. */
export function PartnerPlaceLine({ place: { name, country, partnerKind, partnerName } }: { readonly place: PartnerPlace }) {
  const t = useTranslations('partnerships.partnerPlaces');
  const words = useTranslations('partnerships.partner');
  return (
    <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
      {name}, {country}
      {partnerKind !== null && (
        <span className="block text-ink-2 text-s first-letter:uppercase">
          {partnerName === null || partnerName === name
            ? words(partnerKind)
            : t('partner', { kind: words(partnerKind), name: partnerName })}
        </span>
      )}
    </div>
  );
}
