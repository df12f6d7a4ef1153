import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { standingOn } from '@/lib/domain/regulations/rules/versions';
import { formatWhen } from '@/lib/platform/i18n/when';

interface VersionStandingProps {
  readonly version: RegulationVersion;
  readonly today: string;
}

/** Which version it is, where it stands, the decision of the council and from when until when it holds. */
export function VersionStanding({ version, today }: VersionStandingProps) {
  const t = useTranslations('regulations');
  const locale = useLocale();
  const standing = standingOn(version, today);
  const { no, councilDate, councilNumber, inForceFrom, inForceUntil } = version;
  const day = (date: string | null) => (date === null ? '' : formatWhen(date, locale));
  return (
    <p className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1 [overflow-wrap:anywhere]">
      <Badge>{t('version.badge', { no, standing: t(`standing.${standing}`) })}</Badge>
      <span className="min-w-0 text-s">
        {standing === 'draft' ? (
          t('version.draft')
        ) : (
          <>
            {t('version.decision', { day: day(councilDate), number: councilNumber })}{' '}
            {inForceUntil === null
              ? t('version.from', { from: day(inForceFrom) })
              : t('version.period', { from: day(inForceFrom), until: day(inForceUntil) })}
          </>
        )}
      </span>
    </p>
  );
}
