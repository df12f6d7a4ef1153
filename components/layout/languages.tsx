import { useLocale, useTranslations } from 'next-intl';
import { LOCALES } from '@/lib/domain/access/rules';
import { LanguageSwitch } from './language-switch';

/** The language switch with the words it needs; each language is named in itself. */
export function Languages({ compact = false }: { readonly compact?: boolean }) {
  const t = useTranslations('shell.language');
  return (
    <LanguageSwitch
      label={t('label')}
      compact={compact}
      current={useLocale()}
      languages={LOCALES.map((code) => ({ code, name: t(code) }))}
    />
  );
}
