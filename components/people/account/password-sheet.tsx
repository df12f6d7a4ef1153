import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import { usePasswordWords } from '../passwords/password-words';
import { ChangePasswordForm } from './change-password-form';

/** The form for a new password of one's own, with its words. */
export function PasswordSheet({ email }: { readonly email: string }) {
  const t = useTranslations('people.account.password');
  const signIn = useTranslations('public.signIn');
  return (
    <Sheet id="password" title={t('title')} side={t('then')}>
      <ChangePasswordForm
        email={email}
        words={{
          ...usePasswordWords(),
          current: t('current'),
          password: t('new'),
          repeat: t('repeat'),
          submit: t('submit'),
          busy: t('busy'),
          tooMany: signIn('too_many'),
        }}
      />
    </Sheet>
  );
}
