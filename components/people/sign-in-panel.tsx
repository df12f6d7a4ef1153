import { useTranslations } from 'next-intl';
import { SignInForm } from './sign-in-form';

/** The sign-in form with its words. */
export function SignInPanel({ next }: { readonly next?: string | undefined }) {
  const t = useTranslations('public.signIn');
  return (
    <SignInForm
      next={next}
      words={{
        email: t('email'),
        password: t('password'),
        submit: t('submit'),
        busy: t('busy'),
        lost: t('lost'),
        errors: { wrong: t('wrong'), too_many: t('too_many') },
      }}
    />
  );
}
