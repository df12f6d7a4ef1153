'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SavingState } from '@/components/ui/saving-state';
import { tellPartnersApartAction } from '@/lib/domain/partners/actions';
import type { LookAlikes } from '@/lib/domain/partners/queries/search';

interface LookAlikeQuestionProps {
  readonly slug: string;
  /** Two that are probably one; null when there are none left. */
  readonly alike: LookAlikes | null;
  readonly mayMerge: boolean;
}

/** Asks of two partners at a time whether they are the same; an answer makes room for the next question, and takes the focus along. */
export function LookAlikeQuestion({ slug, alike, mayMerge }: LookAlikeQuestionProps) {
  const t = useTranslations('partners.alike');
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const box = useRef<HTMLDivElement>(null);
  const asked = alike === null ? '' : `${alike.one.id} ${alike.other.id}`;
  const was = useRef(asked);
  // The two of whom somebody just said that they are two.
  const [apart, setApart] = useState<string | null>(null);

  useEffect(() => {
    if (was.current !== asked && apart !== null) box.current?.focus();
    was.current = asked;
  }, [asked, apart]);

  const room = `/m/${slug}/partners` as const;
  const tellApart = ({ one, other }: LookAlikes) =>
    press(
      () => tellPartnersApartAction(slug, { partnerId: one.id, otherId: other.id }),
      () => {
        setApart(asked);
        router.refresh();
      },
    );
  const linkTo = (id: string) => (name: React.ReactNode) => (
    <Link href={`${room}/${id}`} translate="no" className="font-semibold [overflow-wrap:anywhere] max-wide:py-2.5">
      {name}
    </Link>
  );
  return (
    <div ref={box} tabIndex={-1}>
      {apart !== null && apart !== asked && (
        <div className="mb-2">
          <SavingState kind="saved">{t('kept')}</SavingState>
        </div>
      )}
      {alike !== null && (
        <Notice
          className="mb-4"
          action={
            <div className="flex flex-wrap gap-2.5">
              {mayMerge && (
                <ButtonLink size="small" href={`${room}/${alike.one.id}/merge?with=${alike.other.id}`}>
                  {t('compare')}
                </ButtonLink>
              )}
              <Button size="small" onClick={() => tellApart(alike)} aria-disabled={pending || undefined}>
                {t('apart')}
              </Button>
            </div>
          }
        >
          <TroubleLine trouble={trouble} />
          {t.rich('question', { one: alike.one.name, other: alike.other.name, a: linkTo(alike.one.id), b: linkTo(alike.other.id) })}{' '}
          {!mayMerge && t('whoMerges')}
          {alike.total > 1 && <span className="block text-ink-2">{t('more', { count: alike.total - 1 })}</span>}
        </Notice>
      )}
    </div>
  );
}
