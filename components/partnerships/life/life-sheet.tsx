import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { stateOn } from '@/lib/domain/partnerships/rules/life';
import { LifePanel, type LifePanelProps } from './life-panel';

/** In which approach a partnership is and how it stands, today and through the years. */
export function LifeSheet({ partnership, ...panel }: LifePanelProps) {
  const t = useTranslations('partnerships.life');
  const { page, life, lifeCycle, formality } = useMessages().partnerships;
  const state = stateOn(partnership.lifeCycles, panel.today)?.state;
  // The browser gets the time of the partnership and no more.
  const { id, since, lifeCycles, approachPeriods } = partnership;
  return (
    <Sheet title={t('title')}>
      <FormWords refusedBy={['partnerships']} own={{ partnerships: { page, life, lifeCycle, formality } }}>
        <LifePanel {...panel} partnership={{ id, since, lifeCycles, approachPeriods }} />
      </FormWords>
      {panel.states.length > 0 && state !== undefined && !panel.states.includes(state) && (
        <p className="mt-2.5 text-s text-ink-2 print:hidden">{t('whoResumes')}</p>
      )}
    </Sheet>
  );
}
