import { useTranslations } from 'next-intl';
import type { FieldChange } from '@/lib/domain/history/rules';

interface ChangeLineProps {
  readonly change: FieldChange;
  readonly say: (table: string, field: string, value: unknown) => string | null;
}

/** One field that changed: its name, what it was and what it became. What has no words stays out. */
export function ChangeLine({ change: { table, field, from, to, of }, say }: ChangeLineProps) {
  const t = useTranslations('history');
  const [was, becomes] = [say(table, field, from), say(table, field, to)];
  const whose = of === undefined ? null : say(table, of.field, of.value);
  const name = `field.${table}.${field}` as 'field.partnerships.title';
  if ((was === null && becomes === null) || !t.has(name)) return null;
  return (
    <li className="flex flex-wrap gap-x-2 py-0.5">
      <span className="text-ink-2">{whose === null ? t(name) : t('fieldOf', { field: t(name), of: whose })}:</span>
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
