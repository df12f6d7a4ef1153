import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import type { TermPoint } from '@/lib/domain/guidance/rules/attention';
import type { RemedyRights } from '@/lib/domain/guidance/rules/remedy';
import { formatWhen } from '@/lib/platform/i18n/when';
import { RemedyLink } from '../remedies/remedy-link';
import { AttentionItem } from './attention-item';

interface TermLineProps {
  readonly slug: string;
  readonly point: TermPoint;
  readonly rights: RemedyRights;
  /** Only the first action of a page is primary. */
  readonly isFirst: boolean;
}

/** An agreement that ends soon or has ended: how many days are left, of which partnership, and the way to the agreement. */
export function TermLine({ slug, point: { partnership, year, term }, rights, isFirst }: TermLineProps) {
  const t = useTranslations('guidance.overview');
  const locale = useLocale() as Locale;
  const isPast = term.days < 0;
  return (
    <AttentionItem
      sign={<Icon sign="clock" size={20} className="text-ink-2" />}
      title={isPast ? t('termPast') : t('term', { days: term.days })}
      action={
        rights.edits && (
          <RemedyLink
            slug={slug}
            partnershipId={partnership.id}
            facts={year.facts}
            verdict={{ originNis: null }}
            section="agreement"
            remedy="agreement"
            what={partnership.title}
            look={isFirst ? 'primary' : 'secondary'}
          />
        )
      }
    >
      {t.rich(isPast ? 'termWasUntil' : 'termUntil', {
        day: formatWhen(term.until, locale),
        title: partnership.title,
        b: (chunks: ReactNode) => <b>{chunks}</b>,
        partnership: (chunks: ReactNode) => <Link href={`/m/${slug}/partnerships/${partnership.id}`}>{chunks}</Link>,
      })}
    </AttentionItem>
  );
}
