'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { takeOverPlanAction } from '@/lib/domain/resources/actions';

/** Gives every empty actual figure of the year the planned one, and says how many there were. */
export function TakeOver({ slug, year }: { readonly slug: string; readonly year: number }) {
  const t = useTranslations('resources.room.takeOver');
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [said, setSaid] = useState('');

  function take() {
    setSaid('');
    press(
      () => takeOverPlanAction(slug, { year }),
      ({ figures }) => {
        setSaid(figures === 0 ? t('nothing') : t('done', { count: figures }));
        router.refresh();
      },
    );
  }

  return (
    <div className="basis-full print:hidden">
      <ButtonTroubleLine trouble={trouble} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button size="small" onClick={take} aria-disabled={pending || undefined}>
          {t('button')}
        </Button>
        <span className="text-s text-ink-2">{t('hint')}</span>
        <p role="status" className="text-s font-semibold wide:ml-2">
          {said}
        </p>
      </div>
    </div>
  );
}
