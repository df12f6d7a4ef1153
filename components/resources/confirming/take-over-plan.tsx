'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import { SaidLine } from '@/components/ui/said-line';
import { takeOverPlanAction } from '@/lib/domain/resources/actions';

interface TakeOverPlanProps {
  readonly slug: string;
  readonly year: number;
  /** Of one record; null is of all open ones of the year. */
  readonly recordId: string | null;
  /** So many actual figures are empty while their plan is known; with none there is no button. */
  readonly open: number;
  /** What stands there instead of the button. */
  readonly nothing?: string;
}

/** Takes the plan over as actual, where actual is still empty. */
export function TakeOverPlan({ slug, year, recordId, open, nothing }: TakeOverPlanProps) {
  const t = useTranslations('resources.form');
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [said, setSaid] = useState('');

  function done({ figures }: { figures: number }) {
    setSaid(figures === 0 ? t('nothingTakenOver') : t('takenOver', { count: figures }));
    router.refresh();
  }

  return (
    <div className="empty:hidden print:hidden">
      <TroubleLine trouble={trouble} />
      {open > 0 && (
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 py-2 text-s text-ink-2">
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
      {open === 0 && said === '' && nothing !== undefined && <p className="text-s text-ink-2">{nothing}</p>}
      <SaidLine>{open > 0 ? '' : said}</SaidLine>
    </div>
  );
}
