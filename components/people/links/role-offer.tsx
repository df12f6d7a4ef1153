import { useLocale, useTranslations } from 'next-intl';
import { PlainSubmit } from '@/components/form/plain-submit';
import { ButtonLink } from '@/components/ui/button-link';
import { Sheet } from '@/components/ui/sheet';
import { signOutAction } from '@/lib/domain/people/actions';
import { type HeldRole, linkPath } from '@/lib/domain/people/rules';
import { AcceptRoleForm } from './accept-role-form';
import { ChoosePasswordForm } from './choose-password-form';
import { HeldRoles } from './held-roles';
import { useLinkWords } from './link-words';
import { useRefusalWords } from './refusal-words';

interface RoleOfferProps {
  readonly token: string;
  /** To which the role was offered. */
  readonly email: string;
  /** What the account of the way back in opens; null for every other offer. */
  readonly held: readonly HeldRole[] | null;
  /** Who is signed in, and whether with the account of that address; null for a visitor. */
  readonly visitor: { readonly name: string; readonly isMeant: boolean } | null;
}

/** The ways to say yes to an offered role. Whether the address has an account makes no difference to a visitor. */
export function RoleOffer({ token, email, held, visitor }: RoleOfferProps) {
  const t = useTranslations('public.link.offer');
  const words = useLinkWords(t('freshSubmit'));
  const refusalWords = useRefusalWords();
  const locale = useLocale();
  if (visitor?.isMeant) {
    return (
      <Sheet title={t('own')} className="max-w-[560px]">
        <p>{t('ownWhy', { name: visitor.name })}</p>
        <AcceptRoleForm token={token} words={{ ...refusalWords, submit: t('accept'), busy: t('busy') }} />
      </Sheet>
    );
  }
  if (visitor !== null) {
    return (
      <Sheet title={t('other')} className="max-w-[560px]">
        <p>{t('otherWhy', { name: visitor.name, email })}</p>
        <form action={signOutAction} className="mt-4">
          <input type="hidden" name="token" value={token} />
          <PlainSubmit label={t('signOut')} busy={t('signingOut')} className="max-wide:w-full" />
        </form>
      </Sheet>
    );
  }
  return (
    <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,460px)_minmax(0,380px)]">
      <Sheet title={t('fresh')}>
        <p className="mb-5">{t('freshWhy', { email })}</p>
        <ChoosePasswordForm token={token} email={email} words={words} />
      </Sheet>
      {held === null ? (
        <Sheet title={t('known')}>
          <p className="mb-4">{t('knownWhy', { email })}</p>
          <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/${locale}${linkPath(token)}`)}`}>{t('signIn')}</ButtonLink>
        </Sheet>
      ) : (
        <HeldRoles held={held} />
      )}
    </div>
  );
}
