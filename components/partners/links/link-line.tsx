import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { PairLine, type PairPlace } from '@/components/ui/pair-line';
import type { PartnerLink } from '@/lib/domain/partners/queries/page';
import { formatPeriod } from '@/lib/platform/i18n/when';

interface LinkLineProps {
  readonly slug: string;
  readonly link: PartnerLink;
  /** The partner whose page this is: its name leads nowhere. */
  readonly partnerId: string;
}

/** Two partners on a line, with since when and in which partnership. */
export function LinkLine({ slug, link, partnerId }: LinkLineProps) {
  const t = useTranslations('partners.links');
  const locale = useLocale();
  const { sinceYear, untilYear, partnership } = link;
  const end = ({ id, name, place }: PartnerLink['ours']): PairPlace => ({
    name,
    ...(place === null ? {} : { detail: place }),
    ...(id === partnerId ? {} : { href: addressIn(locale, `/m/${slug}/partners/${id}`) }),
  });
  const lasting =
    sinceYear === null
      ? untilYear !== null && t('until', { year: String(untilYear) })
      : untilYear === null
        ? t('since', { year: String(sinceYear) })
        : formatPeriod({ from: String(sinceYear), until: String(untilYear) }, locale);
  const facts = [lasting, partnership !== null && t('in', { partnership })].filter((fact) => fact !== false);
  return (
    <div className="min-w-0 flex-1">
      <PairLine size="small" ours={[end(link.ours)]} theirs={[end(link.theirs)]} />
      {facts.length > 0 && <p className="mt-1.5 text-s text-ink-2 [overflow-wrap:anywhere]">{facts.join(', ')}</p>}
    </div>
  );
}
