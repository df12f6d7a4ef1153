import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Sheet } from '@/components/ui/sheet';
import { PERSON_NAME_MAX } from '@/lib/domain/people/rules';
import { OwnNameForm } from './own-name-form';

interface OwnNameSheetProps {
  readonly name: string;
  /** The hidden field that says whose account it is. */
  readonly owner: ReactNode;
}

/** The own name with its form, and what to do about a wrong address. */
export function OwnNameSheet({ name, owner }: OwnNameSheetProps) {
  const t = useTranslations('people.account.name');
  const refusals = useTranslations('errors');
  const account = useTranslations('people.account');
  const errors = {
    required: refusals('required'),
    too_long: refusals('too_long', { maximum: PERSON_NAME_MAX }),
    unreadable: refusals('unreadable'),
    another_person: account('anotherPerson'),
  };
  return (
    <Sheet title={t('title')}>
      <OwnNameForm
        name={name}
        owner={owner}
        words={{ name: t('name'), hint: t('hint'), submit: t('submit'), busy: t('busy'), errors, failed: refusals('failed') }}
      />
      <p className="mt-5 max-w-measure text-s text-ink-2">{t('address')}</p>
    </Sheet>
  );
}
