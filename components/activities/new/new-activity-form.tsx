'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DraftForm } from '@/components/form/draft-form';
import { FormActions } from '@/components/form/form-actions';
import { type DraftProps, useDraftForm } from '@/components/form/use-draft-form';
import { Link } from '@/components/ui/link';
import { addActivityAction } from '@/lib/domain/activities/actions';
import type { EntryToChoose } from '@/lib/domain/activities/queries/choosing';
import type { ActivityKind } from '@/lib/domain/activities/queries/kinds';
import { SETTINGS } from '@/lib/domain/activities/rules';
import { proposedTitle } from '@/lib/domain/activities/rules/proposing';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { lastYear } from '@/lib/domain/calendar/rules';
import { DRAFT_MAX_BYTES } from '@/lib/domain/drafts/rules';
import { knownBy } from '@/lib/domain/places/rules';
import { formatPeriod } from '@/lib/platform/i18n/when';
import { KnownAlready } from '../joint/known-already';
import { type ActivityValues, chosenOf, isPast, partnerPlacesOf, sentActivity, typedSpan } from './activity-values';
import { BelongsQuestion } from './belongs-question';
import { KindQuestion } from './kind-question';
import { TitleQuestion } from './title-question';
import { WhenQuestion } from './when-question';
import { WhereQuestion } from './where-question';

interface NewActivityFormProps extends DraftProps<'activity', ActivityValues> {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly entries: readonly EntryToChoose[];
  readonly kinds: readonly ActivityKind[];
  readonly approaches: readonly { readonly code: string; readonly name: string; readonly markShape: string; readonly markColour: string }[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** What the address says already, over a form in which nothing is typed. */
  readonly empty: ActivityValues;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** How it stands by what was typed; null while that is still asked, or cannot be read. */
function standingOf({ from, until, status }: ActivityValues, isDated: boolean, past: boolean) {
  if (past) return (['planned', 'done'] as const).find((each) => each === status) ?? null;
  return isDated ? 'planned' : `${from}${until}`.trim() === '' ? 'undated' : null;
}

/** Four answers make an activity: of what, what it is, where, when; the title is proposed. */
export function NewActivityForm({ municipality, entries, kinds, approaches, countries, empty, today, ...drafts }: NewActivityFormProps) {
  const t = useTranslations('activities.new');
  const locale = useLocale();
  const router = useRouter();
  const room = `/m/${municipality.slug}/activities` as const;
  const work = useDraftForm({
    slug: municipality.slug,
    name: 'activity',
    empty,
    drafts,
    maxBytes: DRAFT_MAX_BYTES,
    action: (values: ActivityValues, { key }) => addActivityAction(municipality.slug, sentActivity(values, answersOf(values)), key),
    onDone: ({ id }) => router.push(`/${locale}${room}/${id}`),
  });
  const { form } = work.actionForm;

  function answersOf(values: ActivityValues) {
    const chosen = chosenOf(entries, values);
    const partnerPlaces = partnerPlacesOf(chosen);
    const kind = kinds.find(({ code }) => code === values.kind);
    const setting = SETTINGS.find((each) => each === values.setting);
    const span = typedSpan(values, today);
    const period = periodOf(span);
    const meant = partnerPlaces.filter((place) => values.partnerPlace === '' || knownBy(place) === values.partnerPlace);
    const { place } = values;
    // What is still being looked for is no place yet.
    const thirdPlace = place.own || place.geonamesId !== null ? place.name.trim() : '';
    const when = period === null ? null : formatPeriod(period, locale);
    const answers = { home: municipality.name, partnerPlaces: meant.map(({ name }) => name), thirdPlace, when };
    const proposal = kind === undefined || setting === undefined ? null : proposedTitle({ kind, setting, ...answers }, locale);
    return { chosen, partnerPlaces, span, proposal: proposal ?? '', today };
  }

  const values = form.watch();
  const { chosen, partnerPlaces, span, proposal } = answersOf(values);
  const past = isPast(values, today);
  const outlived = chosen.flatMap(({ title, agreementUntil: until }) =>
    until !== null && span.firstDay !== null && until < span.firstDay && !past ? [{ title, until }] : [],
  );
  const section = 'mt-6 border-t border-line pt-6';
  return (
    <DraftForm
      work={work}
      actions={
        <FormActions submit={t('submit')}>
          <Link href={room} className="max-wide:py-2.5">
            {t('cancel')}
          </Link>
        </FormActions>
      }
    >
      <BelongsQuestion key={`belongs ${work.began}`} form={form} entries={entries} approaches={approaches} />
      <KindQuestion
        form={form}
        kinds={kinds}
        approaches={[...chosen.flatMap((entry) => entry.approaches), ...values.approaches]}
        className={section}
      />
      <WhereQuestion form={form} municipality={municipality} partnerPlaces={partnerPlaces} countries={countries} className={section} />
      <WhenQuestion lastYear={lastYear(today)} isPast={past} className={section}>
        <KnownAlready slug={municipality.slug} partnershipIds={values.partnershipIds} from={values.from} until={values.until} />
      </WhenQuestion>
      <TitleQuestion
        key={`title ${work.began}`}
        form={form}
        proposal={proposal === '' ? null : proposal}
        standing={standingOf(values, span.firstDay !== null, past)}
        outlived={outlived}
        className={section}
      />
    </DraftForm>
  );
}
