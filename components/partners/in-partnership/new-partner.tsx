'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from '@/components/form/form-context';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { ProperName } from '@/components/ui/proper-name';
import { TextButton } from '@/components/ui/text-button';
import type { FoundPartner } from '@/lib/domain/partners/queries/search';
import { PARTNER_NAME_MAX } from '@/lib/domain/partners/rules';
import { AlikePartners } from '../alike-partners';
import type { PartnerOption } from '../partner-option';
import type { WhoValue } from './who-value';

interface NewPartnerProps {
  readonly slug: string;
  readonly name: string;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly optionOf: (found: FoundPartner) => PartnerOption;
  readonly onAlikeShown: (name: string) => void;
  readonly choose: (option: PartnerOption) => void;
  readonly put: (answer: Partial<WhoValue>) => void;
}

/** A partner that is not in the list, with its name and its kind. Who looks like it is shown before there are two. */
export function NewPartner({ slug, name, kinds, optionOf, onAlikeShown, choose, put }: NewPartnerProps) {
  const t = useTranslations('partners.inPartnership');
  const { form } = useFormContext().actionForm;

  /** The field stands there a moment later. */
  function focusSearch() {
    requestAnimationFrame(() => form.setFocus('partner.name'));
  }

  return (
    <>
      <div className="grid gap-x-5 gap-y-4 wide:grid-cols-2">
        <TextField name="partner.name" label={t('name')} rules={{ required: true, maxLength: PARTNER_NAME_MAX }} autoComplete="off" />
        <SelectField
          name="partner.kind"
          label={t('kind')}
          rules={{ required: 'choose_kind' }}
          options={kinds.map(({ code, name: label }) => ({ value: code, label }))}
        />
      </div>
      <AlikePartners
        slug={slug}
        name={name}
        said={t('alike')}
        onShown={onAlikeShown}
        line={(found) => {
          const option = optionOf(found);
          return (
            <>
              <ProperName>{option.label}</ProperName>, {option.detail}{' '}
              <TextButton
                aria-label={t('takeWho', { name: option.label })}
                onClick={() => {
                  choose(option);
                  focusSearch();
                }}
              >
                {t('take')}
              </TextButton>
            </>
          );
        }}
      />
      <TextButton
        className="mt-1.5 text-left text-s"
        onClick={() => {
          put({ name });
          focusSearch();
        }}
      >
        {t('searchAgain')}
      </TextButton>
    </>
  );
}
