import { useTranslations } from 'next-intl';
import type { FieldChange } from '@/lib/domain/history/rules';
import { ChangedValue } from './changed-value';

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
  return <ChangedValue name={whose === null ? t(name) : t('fieldOf', { field: t(name), of: whose })} was={was} becomes={becomes} />;
}
