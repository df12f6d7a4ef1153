'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { SaidLine } from '@/components/ui/said-line';
import { takeOverPlanAction } from '@/lib/domain/resources/actions';

interface TakeOverPlanProps {
  readonly slug: string;
  readonly year: number;
  readonly recordId: string;
  /** So many actual figures are empty while their plan is known; with none there is no button. */
  readonly open: number;
}

/** Takes the plan over as actual, where actual is still empty. */
export function TakeOverPlan({ slug, year, recordId, open }: TakeOverPlanProps) {
  const t = useTranslations('resources.form');
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [said, setSaid] = useState('');

  function done({ figures }: { figures: number }) {
    setSaid(t('takenOver', { count: figures }));
    router.refresh();
  }

  return (
    <div className="py-2">
      <ButtonTroubleLine trouble={trouble} />
      {open > 0 && (
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-s text-ink-2">
          <Button
            size="small"
            aria-disabled={pending || undefined}
            onClick={() => press(() => takeOverPlanAction(slug, { year, recordId }), done)}
          >
            {t('takeOver')}
          </Button>
          {t('onlyEmpty')}
        </p>
      )}
      <SaidLine>{open > 0 ? '' : said}</SaidLine>
    </div>
  );
}
