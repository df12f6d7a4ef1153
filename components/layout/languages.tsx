import { useLocale, useTranslations } from 'next-intl';
import { routing } from '@/lib/platform/i18n/routing';
import { LanguageSwitch } from './language-switch';

/** The language switch with the words it needs; each language is named in itself. */
export function Languages({ compact = false }: { readonly compact?: boolean }) {
  const t = useTranslations('shell.language');
  return (
    <LanguageSwitch
      label={t('label')}
      compact={compact}
      current={useLocale()}
      languages={routing.locales.map((code) => ({ code, name: t(code) }))}
    />
  );
}
