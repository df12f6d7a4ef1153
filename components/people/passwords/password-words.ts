import { useTranslations } from 'next-intl';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/people/rules';

/** What every field can be refused with. */
const OF_EVERY_FIELD = ['required', 'invalid', 'unreadable'] as const;
/** What a password alone can be refused with. */
const OF_A_PASSWORD = ['password_too_short', 'password_too_long', 'password_common', 'password_differs', 'password_wrong'] as const;

/** What a new password must be, and a sentence for each way in which one can be refused. */
export function usePasswordWords() {
  const link = useTranslations('public.link');
  const errors = useTranslations('errors');
  const refusals = useTranslations('people.errors');
  const bounds = { minimum: PASSWORD_MIN, maximum: PASSWORD_MAX };
  return {
    hint: link('passwordHint', bounds),
    errors: Object.fromEntries([
      ...OF_EVERY_FIELD.map((code) => [code, errors(code)]),
      ...OF_A_PASSWORD.map((code) => [code, refusals(code, bounds)]),
    ]),
  };
}
