'use client';

import { useLocale, useTranslations } from 'next-intl';
import { EditInPlace } from '@/components/form/edit-in-place';
import { SavedValueLine } from '@/components/form/saved-value-line';
import { useEarlyEntry } from '@/components/form/use-early-entry';
import { useSavedValue } from '@/components/form/use-saved-value';
import { Icon } from '@/components/ui/icon';
import { tickTravelStepAction } from '@/lib/domain/activities/actions';
import type { TravelStep as Step } from '@/lib/domain/activities/rules';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';

interface TravelStepProps {
  readonly slug: string;
  readonly activityId: string;
  readonly step: Step;
  /** The day on which it was done, `YYYY-MM-DD`; null while it is open. */
  readonly doneOn: string | null;
  readonly today: string;
}

/** One thing that is arranged for a trip: ticked off it was done today, until somebody says on which other day. */
export function TravelStep({ slug, activityId, step, doneOn, today }: TravelStepProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as 'nl' | 'en';
  const save = (base: unknown, next: unknown) =>
    tickTravelStepAction(slug, { activityId, step, base: { doneOn: base }, change: { doneOn: next } });
  const { shown, set, resolve, ...state } = useSavedValue({ value: doneOn, save: (next, base) => save(base, next) });
  const tick = (checked: boolean) => set(checked ? today : null);
  const box = useEarlyEntry(shown !== null, ({ checked }) => tick(checked));
  const what = t(`travel.${step}`);
  const written = (value: unknown) => (value === null ? t('trip.open') : keptAsWritten(value, locale));
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3">
        <label className="flex min-h-11 items-center gap-2.5">
          <span className="relative grid size-5 flex-none place-items-center">
            <input
              ref={box}
              type="checkbox"
              autoComplete="off"
              checked={shown !== null}
              onChange={({ target }) => tick(target.checked)}
              className="peer size-5 cursor-pointer appearance-none rounded-s border border-line-strong bg-surface hover:border-ink"
            />
            <Icon sign="check" size={16} className="pointer-events-none absolute opacity-0 peer-checked:opacity-100" />
          </span>
          <span className="first-letter:uppercase">{what}</span>
        </label>
        <div className="min-w-0 text-ink-2 text-s max-wide:pl-[30px]">
          {doneOn !== null && shown !== null ? (
            <EditInPlace
              name="doneOn"
              label={t('trip.whenOf', { step: what })}
              value={shown}
              display={written(shown)}
              rules={{ required: true, when: { precision: 'day', earliest: OLDEST_YEAR } }}
              action={({ base, change }) => save(base.doneOn, change.doneOn)}
            />
          ) : (
            written(shown)
          )}
        </div>
      </div>
      <SavedValueLine
        {...state}
        resolve={(choice) => resolve(choice, typeof state.conflict?.theirs === 'string' ? state.conflict.theirs : null)}
        format={written}
      />
    </>
  );
}
