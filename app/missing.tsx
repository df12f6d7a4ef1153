import { getTranslations } from 'next-intl/server';
import { MessagePage } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { Logo } from '@/components/ui/logo';
import { requestId } from './request-id';

/** "We cannot find this page", wherever it is said; also what a stranger sees of another's page. */
export async function Missing() {
  const t = await getTranslations('shell');
  const id = await requestId();
  return (
    <MessagePage
      logo={<Logo size={56} />}
      title={t('missing.title')}
      text={t('missing.text')}
      number={id === null ? undefined : t('missing.number', { id })}
      actions={
        <>
          <ButtonLink href="/" look="primary">
            {t('missing.home')}
          </ButtonLink>
          <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>
        </>
      }
    />
  );
}
