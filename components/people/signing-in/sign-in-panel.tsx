import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { SignInForm } from './sign-in-form';

interface SignInPanelProps {
  readonly next?: string | undefined;
  /** Then one may also look around as one of the made-up people. */
  readonly demonstration: boolean;
}

/** The sign-in form with its words. */
export function SignInPanel({ next, demonstration }: SignInPanelProps) {
  const t = useTranslations('public.signIn');
  return (
    <>
      <SignInForm
        next={next}
        words={{
          email: t('email'),
          password: t('password'),
          submit: t('submit'),
          busy: t('busy'),
          lost: t('lost'),
          errors: { wrong: t('wrong'), too_many: t('too_many'), unavailable: t('unavailable') },
        }}
      />
      {demonstration && (
        <div className="mt-5 border-t border-line pt-4">
          <p className="text-s leading-snug text-ink-2">{t('demonstration')}</p>
          <ButtonLink href="/demonstration" className="mt-3 w-full">
            {t('lookAround')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
