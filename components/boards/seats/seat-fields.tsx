'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { WhenField } from '@/components/form/when-field';
import { SEAT_CAPACITIES, SEAT_FUNCTIONS, SEAT_NAME_MAX, SEAT_ORGANISATION_MAX, type SeatCapacity } from '@/lib/domain/boards/rules';
import { votesByDefault } from '@/lib/domain/boards/rules/seats';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';

interface SeatFieldsProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** It ended before its term did: that day can be put right too. */
  readonly hasEnded: boolean;
}

const DAY = { precision: 'day', earliest: OLDEST_YEAR } as const;

/** Who sits there, as what and for whom, with a vote or without, from when until when, and whose account that is. */
export function SeatFields({ people, hasEnded }: SeatFieldsProps) {
  const t = useTranslations('boards');
  const { form } = useFormContext().actionForm;
  const capacity = form.watch('capacity') as SeatCapacity | '';
  const isChosen = form.getFieldState('capacity', form.formState).isDirty;

  // The vote follows the capacity that is chosen; who knows better says so afterwards.
  useEffect(() => {
    if (isChosen && capacity !== '') form.setValue('votes', String(votesByDefault(capacity)), { shouldDirty: true });
  }, [form, capacity, isChosen]);

  return (
    <div className="grid gap-x-5 gap-y-4 wide:grid-cols-2">
      <TextField name="name" label={t('seat.name')} rules={{ required: true, maxLength: SEAT_NAME_MAX }} autoComplete="off" />
      <SelectField
        name="function"
        label={t('seat.function')}
        rules={{ required: 'choose_board_function' }}
        options={SEAT_FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) }))}
      />
      <SelectField
        name="capacity"
        label={t('seat.capacity')}
        rules={{ required: 'choose_capacity' }}
        options={SEAT_CAPACITIES.map((value) => ({ value, label: t(`capacity.${value}`) }))}
      />
      <SelectField
        name="votes"
        label={t('seat.votes')}
        hint={capacity === 'council_member' || capacity === 'college_member' ? t('seat.votesHint') : undefined}
        rules={{ required: true }}
        options={['true', 'false'].map((value) => ({ value, label: t(value === 'true' ? 'seats.votes' : 'seats.noVote') }))}
      />
      {capacity === 'organisation' && (
        <TextField
          name="organisation"
          label={t('seat.organisation')}
          rules={{ required: true, maxLength: SEAT_ORGANISATION_MAX }}
          autoComplete="off"
          className="wide:col-span-2"
        />
      )}
      <WhenField name="fromDate" label={t('seat.fromDate')} hint={t('seat.fromHint')} when={DAY} required />
      <WhenField name="untilDate" label={t('seat.untilDate')} hint={t('seat.untilHint')} when={DAY} />
      {hasEnded && <WhenField name="endedOn" label={t('seat.endedOn')} hint={t('seat.endedHint')} when={DAY} className="wide:col-span-2" />}
      <SelectField
        name="personId"
        label={t('seat.personId')}
        hint={t('seat.personHint')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        className="wide:col-span-2"
      />
    </div>
  );
}
