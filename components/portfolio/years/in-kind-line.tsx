import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { ResourcesTable } from '@/lib/domain/portfolio/rules/resources-table';
import { BASES } from '@/lib/domain/resources/rules/money';
import { formatEuro } from '@/lib/platform/i18n/amounts';

/** What was given in kind, planned and actual, as far as it is known; nothing where there is none. */
export function InKindLine({ inKind }: Pick<ResourcesTable, 'inKind'>) {
  const t = useTranslations('resources');
  const locale = useLocale() as Locale;
  const told = BASES.flatMap((basis) => {
    const cents = inKind[basis];
    return cents === null ? [] : [`${t(`basis.${basis}`)} ${formatEuro(cents, locale)}`];
  });
  return told.length === 0 ? null : <p className="text-ink">{t('room.inKind', { figures: told.join(', ') })}</p>;
}
