import { useTranslations } from 'next-intl';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/people/rules';

/** What a password can be refused with: keys of the messages `errors`. */
const CODES = [
  'required',
  'invalid',
  'unreadable',
  'password_too_short',
  'password_too_long',
  'password_common',
  'password_differs',
  'password_wrong',
] as const;

/** What a new password must be, and a sentence for each way in which one can be refused. */
export function usePasswordWords() {
  const link = useTranslations('public.link');
  const refusals = useTranslations('errors');
  const bounds = { minimum: PASSWORD_MIN, maximum: PASSWORD_MAX };
  return {
    hint: link('passwordHint', bounds),
    errors: Object.fromEntries(CODES.map((code) => [code, refusals(code, bounds)])),
  };
}
