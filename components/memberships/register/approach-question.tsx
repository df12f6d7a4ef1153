'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { RadioCards } from '@/components/form/radio-cards';
import { ApproachName } from '@/components/ui/approach-name';
import { TextButton } from '@/components/ui/text-button';
import type { Approach } from '@/lib/domain/approaches/queries';
import type { Organisation } from '@/lib/domain/memberships/queries';
import type { MembershipValues } from './membership-values';

interface ApproachQuestionProps {
  readonly form: UseFormReturn<MembershipValues>;
  readonly approaches: readonly Approach[];
  /** What was chosen from the list; undefined for a name that is typed, and before anything is chosen. */
  readonly chosen: Organisation | undefined;
  readonly className: string;
}

/** The one approach of a membership: proposed by its organisation, another on request; chosen where nothing is proposed. */
export function ApproachQuestion({ form, approaches, chosen, className }: ApproachQuestionProps) {
  const t = useTranslations('memberships.register');
  const code = chosen === undefined ? null : (chosen.network ?? chosen.offer);
  // A form that was begun before may hold another approach than the proposed one.
  const [changedFor, setChangedFor] = useState(() => (form.getValues('approach') === (chosen?.approach ?? '') ? null : code));
  const cards = useRef<HTMLDivElement>(null);
  const own = form.watch('own');
  const proposed = approaches.find(({ code }) => code === chosen?.approach);
  const asked = own || (chosen !== undefined && (proposed === undefined || changedFor === code));

  if (asked) {
    return (
      <div ref={cards} className={className}>
        <RadioCards
          name="approach"
          label={t('approach')}
          hint={proposed === undefined ? t('approachHint') : t('approachProposed', { organisation: chosen?.name ?? '' })}
          rules={{ required: 'choose_approach' }}
          options={approaches.map(({ code, name, markShape, markColour }) => ({
            value: code,
            label: name,
            mark: { shape: markShape, colour: markColour },
          }))}
        />
      </div>
    );
  }
  return (
    <section className={className} aria-label={t('approach')}>
      <h2 className="font-bold text-l leading-heading">{t('approach')}</h2>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1" aria-live="polite">
        {proposed === undefined ? (
          <p className="text-ink-2">{t('approachLater')}</p>
        ) : (
          <p className="font-semibold">
            <ApproachName mark={{ shape: proposed.markShape, colour: proposed.markColour }}>{proposed.name}</ApproachName>
          </p>
        )}
        {proposed !== undefined && chosen !== undefined && (
          <TextButton
            onClick={() => {
              setChangedFor(code);
              // The button that asked for another one is gone.
              requestAnimationFrame(() => cards.current?.querySelector<HTMLInputElement>('input:checked')?.focus());
            }}
          >
            {t('anotherApproach')}
          </TextButton>
        )}
      </div>
    </section>
  );
}
