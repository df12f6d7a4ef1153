import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { LifePanel, type LifePanelProps } from './life-panel';

/** In which form a tie is and how it stands, today and through the years. */
export function LifeSheet({ tie, ...panel }: LifePanelProps) {
  const t = useTranslations('partnerships.life');
  const { page, life, lifeCycle, formality } = useMessages().partnerships;
  // The browser gets the time of the tie and no more.
  const { id, sinceYear, sinceMonth, sinceDay, lifeCycles, forms } = tie;
  return (
    <Sheet title={t('title')}>
      <FormWords own={{ partnerships: { page, life, lifeCycle, formality } }}>
        <LifePanel {...panel} tie={{ id, sinceYear, sinceMonth, sinceDay, lifeCycles, forms }} />
      </FormWords>
    </Sheet>
  );
}
