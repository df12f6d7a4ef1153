import { useTranslations } from 'next-intl';

/** Over a table that on a phone goes on beyond the edge of the screen. */
export function SidewaysHint() {
  const t = useTranslations('shell.table');
  return <span className="wide:hidden print:hidden">{t('sideways')}</span>;
}
