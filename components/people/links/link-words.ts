import { useTranslations } from 'next-intl';
import { usePasswordWords } from '../passwords/password-words';
import { useRefusalWords } from './refusal-words';

/** The words of a form that chooses a password by a link; `submit` says what else the button does. */
export function useLinkWords(submit: string) {
  const t = useTranslations('public.link');
  return { ...usePasswordWords(), ...useRefusalWords(), password: t('password'), repeat: t('repeat'), busy: t('busy'), submit };
}
