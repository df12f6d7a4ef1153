import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import { ChoosePasswordForm } from './choose-password-form';
import { usePasswordWords } from './password-words';

interface FirstPasswordSheetProps {
  readonly token: string;
  readonly email: string;
}

/** The form for a password by a link, with its words. */
export function FirstPasswordSheet({ token, email }: FirstPasswordSheetProps) {
  const t = useTranslations('public.link');
  const words = { ...usePasswordWords(), password: t('password'), repeat: t('repeat'), submit: t('submit'), busy: t('busy') };
  return (
    <Sheet>
      <ChoosePasswordForm token={token} email={email} words={words} />
    </Sheet>
  );
}
