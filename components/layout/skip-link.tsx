import { useTranslations } from 'next-intl';

/** First stop of the keyboard on every page: past the header, to the content. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a
      href="#content"
      className="sr-only rounded-m bg-surface font-semibold text-ink focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-50 focus:px-4 focus:py-2.5 print:hidden"
    >
      {t('skip')}
    </a>
  );
}
