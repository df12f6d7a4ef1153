'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TextField } from '@/components/form/text-field';
import { APPLICANT_FORMS, EXCLUDED_COSTS, LOCAL_LINKS, REPORT_PARTS, REQUEST_ANNEXES, type Switch } from '@/lib/domain/regulations/rules';
import { AdviserFields } from './adviser-fields';
import { BodyFields } from './body-fields';
import { CheckGroup } from './check-group';
import { ClosingFields } from './closing-fields';
import { LinesFields } from './lines-fields';

interface SwitchFieldsProps {
  readonly of: Switch;
  readonly boards: readonly { readonly id: string; readonly name: string }[];
}

const CHOSEN = { required: 'choose_one_or_more' } as const;

/** The questions of one switch. */
export function SwitchFields({ of, boards }: SwitchFieldsProps) {
  const t = useTranslations('regulations');
  const options = <C extends string>(codes: readonly C[], say: (code: C) => string) => codes.map((value) => ({ value, label: say(value) }));
  const narrow = 'max-w-[340px]';
  const fields: Readonly<Record<Switch, () => ReactNode>> = {
    closing: () => <ClosingFields />,
    adviser: () => <AdviserFields boards={boards} />,
    body: () => <BodyFields />,
    applicants: () => (
      <CheckGroup name="forms" label={t('field.forms')} rules={CHOSEN} options={options(APPLICANT_FORMS, (code) => t(`form.${code}`))} />
    ),
    local_link: () => (
      <>
        <CheckGroup name="kinds" label={t('field.kinds')} rules={CHOSEN} options={options(LOCAL_LINKS, (code) => t(`link.${code}`))} />
        <TextField name="years" label={t('field.years')} hint={t('field.yearsHint')} autoComplete="off" className={narrow} />
      </>
    ),
    amount: () => (
      <>
        <TextField name="maximum" label={t('field.maximum')} autoComplete="off" className={narrow} />
        <TextField name="share" label={t('field.share')} autoComplete="off" className={narrow} />
      </>
    ),
    lines: () => <LinesFields />,
    annexes: () => (
      <>
        <CheckGroup name="request" label={t('field.request')} options={options(REQUEST_ANNEXES, (code) => t(`annex.${code}`))} />
        <CheckGroup name="report" label={t('field.report')} options={options(REPORT_PARTS, (code) => t(`reportPart.${code}`))} />
      </>
    ),
    home_activity: () => <p>{t('field.homeActivity')}</p>,
    excluded_costs: () => (
      <CheckGroup name="types" label={t('field.types')} rules={CHOSEN} options={options(EXCLUDED_COSTS, (code) => t(`excluded.${code}`))} />
    ),
  };
  return fields[of]();
}
