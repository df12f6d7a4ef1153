import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PlainSubmit } from '@/components/form/plain-submit';
import { Sheet } from '@/components/ui/sheet';

interface SessionsSheetProps {
  /** In how many other places this person is signed in. */
  readonly others: number;
  readonly endOthers: (form: FormData) => Promise<void>;
  /** The hidden field that says whose account it is. */
  readonly owner: ReactNode;
}

/** Where one is signed in, with one button to end all of it but here. Works without JavaScript. */
export function SessionsSheet({ others, endOthers, owner }: SessionsSheetProps) {
  const t = useTranslations('people.account.sessions');
  return (
    <Sheet title={t('title')}>
      {others === 0 ? (
        <p>{t('here')}</p>
      ) : (
        <form action={endOthers}>
          {owner}
          <p className="mb-4">{t('elsewhere', { count: others })}</p>
          <PlainSubmit look="secondary" label={t('end')} busy={t('busy')} className="max-wide:w-full" />
        </form>
      )}
    </Sheet>
  );
}
