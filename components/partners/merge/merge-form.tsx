'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { useActionForm } from '@/components/form/use-action-form';
import { Link } from '@/components/ui/link';
import { mergePartnersAction } from '@/lib/domain/partners/actions';
import { factsToChoose, type Kept, mergedFacts, type PartnerFact } from '@/lib/domain/partners/rules/merging';
import { done } from '@/lib/platform/result';
import { MergeOutcome } from './merge-outcome';
import { has, type MergeSide } from './merge-side';

interface MergeFormProps {
  readonly slug: string;
  /** The partner whose page one came from, and the other. */
  readonly one: MergeSide;
  readonly other: MergeSide;
  /** Which of them stays unless one chooses otherwise. */
  readonly proposedId: string;
}

interface Values {
  staysId: string;
  /** Of each fact on which both differ, the id of the partner whose fact is kept. */
  kept: Partial<Record<PartnerFact, string>>;
}

/** Two partners beside each other: which one stays, whose fact is kept where they differ, and what becomes of it. */
export function MergeForm({ slug, one, other, proposedId }: MergeFormProps) {
  const t = useTranslations('partners.merge');
  const words = useTranslations('partners.facts');
  const locale = useLocale();
  const router = useRouter();
  const choices = factsToChoose(one.facts, other.facts);
  const actionForm = useActionForm<Values, string>({
    defaultValues: { staysId: proposedId, kept: Object.fromEntries(choices.map((fact) => [fact, proposedId])) },
    action: async (values) => {
      const { stays, goes, keep } = asChosen(values);
      const sent = await mergePartnersAction(slug, {
        staysId: stays.id,
        goesId: goes.id,
        seen: { stays: stays.facts, goes: goes.facts },
        keep,
      });
      return sent.ok ? done(stays.id) : sent;
    },
    // What somebody changed meanwhile is looked at again, in what the page then says.
    withoutConflicts: true,
    onDone: (id) => router.push(`/${locale}/m/${slug}/partners/${id}`),
  });
  const { stays, goes, keep } = asChosen(actionForm.form.watch());
  const both = [one, other] as const;
  const merged = mergedFacts(stays.facts, goes.facts, keep);
  return (
    <ActionForm actionForm={actionForm} className="grid gap-6">
      <RadioCards
        name="staysId"
        label={t('whichStays')}
        hint={t('whichStaysHint')}
        rules={{ required: true }}
        options={both.map((side) => ({
          value: side.id,
          label: side.facts.name,
          hint: t('has', has(side)),
        }))}
      />
      {choices.map((fact) => (
        <RadioCards
          key={fact}
          name={`kept.${fact}`}
          label={words(fact)}
          rules={{ required: true }}
          options={both.map((side) => ({
            value: side.id,
            label: side.said[fact],
            ...(fact === 'name' ? {} : { hint: side.facts.name }),
          }))}
        />
      ))}
      <MergeOutcome stays={stays} goes={goes} merged={merged} />
      <div>
        <p className="max-w-[44em] font-semibold">{t('forGood', { goes: goes.facts.name, stays: stays.facts.name })}</p>
        <FormActions submit={t('submit')}>
          <Link href={`/m/${slug}/partners/${one.id}`} className="max-wide:py-2.5">
            {t('cancel')}
          </Link>
        </FormActions>
      </div>
    </ActionForm>
  );

  /** What is chosen, as seen from the partner that stays. */
  function asChosen({ staysId, kept }: Values) {
    const [stays, goes] = staysId === other.id ? [other, one] : [one, other];
    const keep = Object.fromEntries(choices.map((fact): [PartnerFact, Kept] => [fact, kept[fact] === goes.id ? 'goes' : 'stays']));
    return { stays, goes, keep };
  }
}
