import { getTranslations } from 'next-intl/server';
import { MessagePage } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { Logo } from '@/components/ui/logo';
import { requestId } from './request-id';

interface MissingProps {
  /** It is said inside the shell of who signed in: no way to sign in, and the shell has the column. */
  readonly inShell?: boolean;
}

/** "We cannot find this page", wherever it is said; also what a stranger sees of another's page. */
export async function Missing({ inShell = false }: MissingProps) {
  const t = await getTranslations('shell');
  const id = await requestId();
  return (
    <MessagePage
      inShell={inShell}
      logo={!inShell && <Logo size={56} />}
      title={t('missing.title')}
      text={t(inShell ? 'missing.textInside' : 'missing.text')}
      number={id === null ? undefined : t('missing.number', { id })}
      actions={
        <>
          <ButtonLink href="/" look="primary">
            {t('missing.home')}
          </ButtonLink>
          {!inShell && <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>}
        </>
      }
    />
  );
}
