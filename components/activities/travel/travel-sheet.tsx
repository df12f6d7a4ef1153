import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { TravelSteps } from '@/lib/domain/activities/queries/costs';
import { formatWhen } from '@/lib/platform/i18n/when';
import { TravelStep } from './travel-step';

interface TravelSheetProps {
  readonly slug: string;
  readonly activityId: string;
  /** Null for who does not read them, and where nobody travels. */
  readonly steps: TravelSteps | null;
  readonly today: string;
  readonly edits: boolean;
}

/** What is arranged for a trip, folded, with how much of it is done: a list to tick off that nobody is judged by. */
export function TravelSheet({ slug, activityId, steps, today, edits }: TravelSheetProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const { activities } = useMessages();
  if (steps === null) return null;
  const done = steps.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Sheet title={t('trip.title')} size="small">
      <Fold summary={t('trip.done', { done, count: steps.length })}>
        {edits ? (
          <FormWords refusedBy={['activities']} own={{ activities: { trip: activities.trip, travel: activities.travel } }}>
            <ul className="divide-y divide-line text-ink">
              {steps.map(({ step, doneOn }) => (
                <li key={step} className="py-1">
                  <TravelStep slug={slug} activityId={activityId} step={step} doneOn={doneOn} today={today} />
                </li>
              ))}
            </ul>
          </FormWords>
        ) : (
          <ul className="divide-y divide-line text-ink">
            {steps.map(({ step, doneOn }) => (
              <li key={step} className="flex flex-wrap items-baseline gap-x-3 py-2">
                {doneOn !== null && <Icon sign="check" size={16} className="relative top-0.5" />}
                <span className="first-letter:uppercase">{t(`travel.${step}`)}</span>
                <span className="text-ink-2 text-s">{doneOn === null ? t('trip.open') : formatWhen(doneOn, locale)}</span>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </Sheet>
  );
}
