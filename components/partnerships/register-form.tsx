'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { DraftNote } from '@/components/form/draft-note';
import { FormActions } from '@/components/form/form-actions';
import { NumberField } from '@/components/form/number-field';
import { RadioCards } from '@/components/form/radio-cards';
import { useActionForm } from '@/components/form/use-action-form';
import { useDraft } from '@/components/form/use-draft';
import { Link } from '@/components/ui/link';
import { SavingState } from '@/components/ui/saving-state';
import { DRAFT_MAX_BYTES } from '@/lib/domain/drafts/rules';
import { registerPartnershipAction } from '@/lib/domain/partnerships/actions';
import { OLDEST_YEAR } from '@/lib/domain/partnerships/rules/since';
import type { FoundPlace } from '@/lib/domain/places/queries';
import type { Result } from '@/lib/platform/result';
import { PlaceFields } from './place-fields';
import { NO_PLACE, sentPlace } from './place-value';
import type { RegisterValues } from './register-values';
import { TitleQuestion } from './title-question';

export interface ApproachOption {
  readonly code: string;
  readonly name: string;
  readonly markShape: string;
  readonly markColour: string;
  readonly hasPlace: boolean;
}

interface RegisterFormProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly approaches: readonly ApproachOption[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly searchPlaces: (slug: string, text: string) => Promise<Result<readonly FoundPlace[]>>;
  /** The last year that can be meant. */
  readonly lastYear: number;
  /** What this person typed before and did not send, and when. */
  readonly draft: { readonly content: RegisterValues; readonly day: string; readonly time: string } | null;
  readonly saveDraft: (slug: string, draft: { form: 'partnership'; content: RegisterValues }) => Promise<Result<null>>;
  readonly discardDraft: (slug: string, draft: { form: 'partnership' }) => Promise<Result<null>>;
}

const EMPTY: RegisterValues = { approach: '', places: [NO_PLACE], sinceYear: '', title: '' };

/** Three answers make a partnership; the title is proposed. */
export function RegisterForm({ municipality, approaches, countries, searchPlaces, lastYear, ...drafts }: RegisterFormProps) {
  const t = useTranslations('partnerships.register');
  const form = useTranslations('shell.form.draft');
  const locale = useLocale();
  const router = useRouter();
  const [resumed, setResumed] = useState(drafts.draft);
  const kit = useActionForm({
    defaultValues: resumed?.content ?? EMPTY,
    action: ({ places, ...values }: RegisterValues, { key }) => {
      draft.pause();
      return registerPartnershipAction(
        municipality.slug,
        { ...values, places: places.filter(({ name, country }) => name.trim() || country).map(sentPlace) },
        key,
      );
    },
    onDone: ({ id }) => router.push(`/${locale}/m/${municipality.slug}/partnerships/${id}/facts`),
  });
  const discard = () => drafts.discardDraft(municipality.slug, { form: 'partnership' });
  const draft = useDraft({
    kit,
    maxBytes: DRAFT_MAX_BYTES,
    keep: (content) =>
      JSON.stringify(content) === JSON.stringify(EMPTY) ? discard() : drafts.saveDraft(municipality.slug, { form: 'partnership', content }),
  });
  function begin(from: RegisterFormProps['draft']) {
    setResumed(from);
    kit.form.reset(from?.content ?? EMPTY);
    draft.forget();
  }

  // A page out of the browser's memory asked again, and got a newer draft.
  const newer = useEffectEvent((from: RegisterFormProps['draft']) => {
    if (draft.takesNewer()) begin(from);
  });
  const opened = useRef(drafts.draft);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened.current !== drafts.draft) newer(drafts.draft);
    opened.current = drafts.draft;
  }, [drafts.draft]);

  const approach = approaches.find(({ code }) => code === kit.form.watch('approach'));
  const section = 'mt-6 border-t border-line pt-6';
  return (
    <ActionForm kit={kit}>
      {resumed !== null && (
        <DraftNote
          day={resumed.day}
          time={resumed.time}
          discard={discard}
          onDiscarded={() => {
            begin(null);
            // The button that was pressed is gone.
            requestAnimationFrame(() => first.current?.querySelector('input')?.focus());
          }}
        />
      )}
      <div ref={first}>
        <RadioCards
          name="approach"
          label={t('approach')}
          hint={t('approachHint')}
          rules={{ required: 'choose_approach' }}
          options={approaches.map(({ code, name, markShape, markColour }) => ({
            value: code,
            label: name,
            mark: { shape: markShape, colour: markColour },
          }))}
        />
      </div>
      <PlaceFields
        form={kit.form}
        slug={municipality.slug}
        search={(text) => searchPlaces(municipality.slug, text)}
        countries={countries}
        required={approach?.hasPlace ?? true}
        className={section}
      />
      <div className={section}>
        <NumberField
          name="sinceYear"
          label={t('since')}
          hint={t('sinceHint')}
          rules={{
            minimum: OLDEST_YEAR,
            maximum: lastYear,
            codes: { small: 'year_too_early', large: 'year_too_late', unreadable: 'not_a_year' },
          }}
        />
      </div>
      <TitleQuestion
        key={resumed === null ? 'new' : `${resumed.day} ${resumed.time}`}
        form={kit.form}
        municipality={municipality.name}
        approach={approach?.name}
        className={section}
      />
      {draft.failed && (
        <div className="mt-5">
          <SavingState kind="failed">{form('failed')}</SavingState>
        </div>
      )}
      <FormActions submit={t('submit')}>
        <Link href={`/m/${municipality.slug}/partnerships`} className="max-wide:py-2.5">
          {t('cancel')}
        </Link>
      </FormActions>
    </ActionForm>
  );
}
