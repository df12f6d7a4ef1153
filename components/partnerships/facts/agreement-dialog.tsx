'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { describePartnershipAction } from '@/lib/domain/partnerships/actions';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { fitsAgreement, RHYTHMS } from '@/lib/domain/partnerships/rules/agreement';
import { AGREEMENTS } from '@/lib/domain/partnerships/rules/facts';
import { keptAsWritten } from '@/lib/platform/i18n/when';

export interface AgreementDialogProps {
  readonly slug: string;
  readonly partnership: Pick<PartnershipFacts, 'id' | 'agreement' | 'agreementYear' | 'agreementUntil' | 'rhythmYears'>;
  readonly thisYear: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** All that was agreed in one form: what was signed, when, until when, and how often both sides see each other. */
export function AgreementDialog({ slug, partnership, thisYear, onClose, onDone }: AgreementDialogProps) {
  const t = useTranslations('partnerships.agreed');
  const word = useTranslations('partnerships.agreement');
  const locale = useLocale();
  const { id, agreement, agreementYear, agreementUntil, rhythmYears } = partnership;
  const actionForm = useActionForm({
    defaultValues: {
      agreement: agreement ?? '',
      agreementYear: String(agreementYear ?? ''),
      agreementUntil: keptAsWritten(agreementUntil, locale),
      rhythmYears: String(rhythmYears ?? ''),
    },
    action: (values, { base, change }) =>
      describePartnershipAction(slug, { partnershipId: id, base, change: asked(change, values.agreement) }),
    onDone,
  });
  const kind = actionForm.form.watch('agreement');
  return (
    <Dialog title={t('title')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <SelectField name="agreement" label={t('kind')} options={AGREEMENTS.map((value) => ({ value, label: word(value) }))} />
        {fits(kind, 'agreementYear') && (
          <WhenField
            name="agreementYear"
            label={t('year')}
            hint={t('yearHint')}
            when={{ precision: 'year', earliest: OLDEST_YEAR, latest: thisYear }}
            className="mt-4"
          />
        )}
        {fits(kind, 'agreementUntil') && (
          <WhenField
            name="agreementUntil"
            label={t('until')}
            hint={t('untilHint')}
            when={{ precision: 'day', earliest: OLDEST_YEAR }}
            className="mt-4"
          />
        )}
        <SelectField
          name="rhythmYears"
          label={t('rhythm')}
          options={RHYTHMS.map((years) => ({ value: String(years), label: t(`every.${years}`) }))}
          className="mt-4"
        />
        <FormActions submit={t('save')}>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}

const DETAILS = ['agreementYear', 'agreementUntil'] as const;

/** As `fitsAgreement`, of what the list has chosen. */
function fits(kind: string, detail: (typeof DETAILS)[number]): boolean {
  return fitsAgreement(AGREEMENTS.find((each) => each === kind) ?? null, detail);
}

/** The change without a detail that was typed before another kind was chosen: it is not asked any more. */
function asked(change: Readonly<Record<string, string>>, kind: string) {
  const gone = DETAILS.filter((detail) => !fits(kind, detail));
  return Object.fromEntries(Object.entries(change).filter(([field]) => !gone.some((detail) => detail === field)));
}
