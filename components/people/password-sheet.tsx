import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/people/rules';
import { ChangePasswordForm } from './change-password-form';
import { PASSWORD_CODES } from './password-codes';

/** The form for a new password of one's own, with its words. */
export function PasswordSheet({ email }: { readonly email: string }) {
  const t = useTranslations('people.account.password');
  const link = useTranslations('public.link');
  const signIn = useTranslations('public.signIn');
  const refusals = useTranslations('errors');
  const bounds = { minimum: PASSWORD_MIN, maximum: PASSWORD_MAX };
  return (
    <Sheet title={t('title')} side={t('then')}>
      <ChangePasswordForm
        email={email}
        words={{
          current: t('current'),
          password: t('new'),
          hint: link('passwordHint', bounds),
          repeat: t('repeat'),
          submit: t('submit'),
          busy: t('busy'),
          tooMany: signIn('too_many'),
          errors: Object.fromEntries(PASSWORD_CODES.map((code) => [code, refusals(code, bounds)])),
        }}
      />
    </Sheet>
  );
}
