import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Sheet } from '@/components/ui/sheet';
import { usePasswordWords } from '../passwords/password-words';
import { ChangePasswordForm } from './change-password-form';

interface PasswordSheetProps {
  readonly email: string;
  /** The hidden field that says whose account it is. */
  readonly owner: ReactNode;
}

/** The form for a new password of one's own, with its words. */
export function PasswordSheet({ email, owner }: PasswordSheetProps) {
  const t = useTranslations('people.account.password');
  const signIn = useTranslations('public.signIn');
  const account = useTranslations('people.account');
  return (
    <Sheet id="password" title={t('title')} side={t('then')}>
      <ChangePasswordForm
        email={email}
        owner={owner}
        words={{
          ...usePasswordWords(),
          current: t('current'),
          password: t('new'),
          repeat: t('repeat'),
          submit: t('submit'),
          busy: t('busy'),
          refusals: { too_many: signIn('too_many'), another_person: account('anotherPerson') },
        }}
      />
    </Sheet>
  );
}
