'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '@/components/form/text-field';
import { TextButton } from '@/components/ui/text-button';
import { ORGANISATION_MAX } from '@/lib/domain/memberships/rules';
import type { MembershipValues } from './membership-values';

interface OwnOrganisationProps {
  readonly form: UseFormReturn<MembershipValues>;
  readonly searchAgain: () => void;
}

/** An organisation that is not in the list: its name. */
export function OwnOrganisation({ form: { setFocus }, searchAgain }: OwnOrganisationProps) {
  const t = useTranslations('memberships.register');

  return (
    <>
      <TextField
        name="organisation"
        label={t('ownName')}
        rules={{ required: true, maxLength: ORGANISATION_MAX }}
        autoComplete="off"
        className="max-w-[520px]"
      />
      <TextButton
        className="mt-1.5 text-s"
        onClick={() => {
          searchAgain();
          // The field to search in stands there a moment later.
          requestAnimationFrame(() => setFocus('organisation'));
        }}
      >
        {t('searchAgain')}
      </TextButton>
    </>
  );
}
