'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { useActionForm } from '@/components/form/use-action-form';
import { useFocusInside } from '@/components/form/use-focus-inside';
import { OwnPlace } from '@/components/partnerships/places/own-place';
import { PlaceFinder } from '@/components/partnerships/places/place-finder';
import { NO_PLACE, type PlaceValue, sentPlace } from '@/components/partnerships/places/place-value';
import { TextButton } from '@/components/ui/text-button';
import { moveActivityAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { SETTINGS, type Setting } from '@/lib/domain/activities/rules';

interface WhereFormProps {
  readonly slug: string;
  readonly activity: Pick<Activity, 'id' | 'setting' | 'placeId'>;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

interface Values {
  setting: Setting;
  place: PlaceValue;
  /** The place that stands there goes. */
  leavesOut: boolean;
}

/** Where it is; a place is asked for where there can be one, and the one that stands there stays with its setting when none is typed. */
export function WhereForm({ slug, activity, countries, onKept, onCancel }: WhereFormProps) {
  const t = useTranslations('activities');
  const register = useTranslations('partnerships.register');
  const box = useFocusInside();
  const leftOut = useRef<HTMLSpanElement>(null);
  const { id: activityId, setting, placeId } = activity;
  const actionForm = useActionForm<Values, unknown>({
    defaultValues: { setting, place: NO_PLACE, leavesOut: false },
    action: ({ setting: next, place, leavesOut }) =>
      moveActivityAction(slug, {
        activityId,
        base: { setting, placeId },
        setting: next,
        ...(place.name.trim() !== '' ? { place: sentPlace(place) } : leavesOut ? { place: null } : {}),
      }),
    withoutConflicts: true,
    onDone: onKept,
  });
  const { form } = actionForm;
  const next = form.watch('setting');
  const hasPlace = next !== 'online';
  // Elsewhere is another place: what stands there stays with its setting alone.
  const leavesOut = form.watch('leavesOut') || next !== setting;
  function leaveOut() {
    form.setValue('leavesOut', true, { shouldDirty: true });
    // The button that was pressed is gone.
    requestAnimationFrame(() => leftOut.current?.focus());
  }

  return (
    <div ref={box}>
      <ActionForm actionForm={actionForm}>
        <RadioCards
          name="setting"
          label={t('where.question')}
          rules={{ required: true }}
          options={SETTINGS.map((value) => ({ value, label: t(`setting.${value}`), hint: t(`where.travels.${value}`) }))}
        />
        {hasPlace && (
          <div className="mt-4">
            {form.watch('place.own') ? (
              <OwnPlace name="place" countries={countries} nth={null} required={false} />
            ) : (
              <PlaceFinder
                name="place"
                slug={slug}
                label={placeId === null ? register('place') : t('where.anotherPlace')}
                labelHidden={false}
                required={false}
              />
            )}
            {placeId !== null && (
              <p className="mt-1.5 text-s">
                {leavesOut ? (
                  <span ref={leftOut} tabIndex={-1} role="status">
                    {t('where.leftOut')}
                  </span>
                ) : (
                  <TextButton onClick={leaveOut}>{t('where.leaveOut')}</TextButton>
                )}
              </p>
            )}
          </div>
        )}
        <FormActions submit={t('where.save')}>
          <TextButton onClick={onCancel}>{t('where.cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </div>
  );
}
