'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { WhenField } from '@/components/form/when-field';
import type { Locale } from '@/lib/domain/access/rules';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import type { OfferedVersion } from '@/lib/domain/calls/queries/page';
import { CALL_KINDS, CALL_TITLE_MAX } from '@/lib/domain/calls/rules';
import { formatWhen } from '@/lib/platform/i18n/when';
import { EnvelopeField } from './envelope-field';
import { SealedField } from './sealed-field';

interface CallFieldsProps {
  readonly versions: readonly OfferedVersion[];
  /** The last year that can be meant. */
  readonly lastYear: number;
  /** What stands under the regulation; nothing where it proposes nothing any more. */
  readonly versionHint?: string;
}

/** What is asked of a call: its regulation, its title, how long, from when until when, and how much money there is. */
export function CallFields({ versions, lastYear, versionHint }: CallFieldsProps) {
  const t = useTranslations('calls.fields');
  const kinds = useTranslations('calls.kind');
  const locale = useLocale() as Locale;
  const { form } = useFormContext().actionForm;
  const isPermanent = form.watch('kind') === 'permanent';
  const section = 'mt-6 border-t border-line pt-6';
  const when = { precision: 'day', earliest: OLDEST_YEAR, latest: lastYear } as const;
  const wasPermanent = useRef(isPermanent);

  // What never closes cannot be sealed until then.
  useEffect(() => {
    if (isPermanent && !wasPermanent.current) form.setValue('isSealed', false, { shouldDirty: true });
    wasPermanent.current = isPermanent;
  }, [form, isPermanent]);

  const nameOf = ({ name, no, inForceUntil }: OfferedVersion) =>
    inForceUntil === null ? t('versionOf', { name, no }) : t('versionUntil', { name, no, until: formatWhen(inForceUntil, locale) });
  return (
    <>
      <SelectField
        name="versionId"
        label={t('version')}
        {...(versionHint !== undefined && { hint: versionHint })}
        rules={{ required: 'choose_version' }}
        options={versions.map((version) => ({ value: version.id, label: nameOf(version) }))}
      />
      <TextField
        name="title"
        label={t('name')}
        hint={t('nameHint')}
        rules={{ required: true, maxLength: CALL_TITLE_MAX }}
        autoComplete="off"
        className="mt-5 max-w-[520px]"
      />
      <div className={section}>
        <RadioCards
          name="kind"
          label={t('kind')}
          rules={{ required: true }}
          options={CALL_KINDS.map((code) => ({ value: code, label: capital(kinds(code)), hint: t(`kindHint.${code}`) }))}
        />
      </div>
      <div className="mt-5 grid items-start gap-x-6 gap-y-5 wide:grid-cols-2">
        <WhenField name="opensOn" label={t('opens')} hint={t('opensHint')} required when={when} />
        <WhenField name="closesOn" label={t('closes')} hint={t('closesHint')} required={!isPermanent} when={when} />
      </div>
      {!isPermanent && <SealedField className="mt-4" />}
      <div className={section}>
        <EnvelopeField name="envelope" label={t('envelope')} hint={t('envelopeHint')} />
      </div>
    </>
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
