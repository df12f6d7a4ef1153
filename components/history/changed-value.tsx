import { useTranslations } from 'next-intl';

interface ChangedValueProps {
  readonly name: string;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** What changed, what it was and what it became; null is nothing. */
export function ChangedValue({ name, was, becomes }: ChangedValueProps) {
  const t = useTranslations('history');
  return (
    <li className="flex flex-wrap gap-x-2 py-0.5">
      <span className="text-ink-2">{name}:</span>
      {was !== null && (
        <del className="min-w-0 whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]">
          <span className="sr-only">{t('from')} </span>
          {was}
        </del>
      )}
      {was !== null && becomes !== null && <span aria-hidden="true">→</span>}
      {becomes !== null && (
        <ins className="min-w-0 whitespace-pre-line no-underline [overflow-wrap:anywhere]">
          {was !== null && <span className="sr-only">{t('to')} </span>}
          {becomes}
        </ins>
      )}
      {becomes === null && <span className="text-ink-2">({t('gone')})</span>}
    </li>
  );
}
