'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { Notice } from '@/components/ui/notice';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { PartnerFinder } from './partner-finder';
import { optionOf, type PartnerOption } from './partner-option';

/** What a form holds of the other of two partners. */
export interface OtherPartnerValues {
  /** What is typed, under the name by which a refusal speaks of it. */
  otherId: string;
  other: PartnerOption | null;
}

interface OtherPartnerProps {
  readonly slug: string;
  readonly label: string;
  /** Only partners on this side are offered, and never this one, where that is said. */
  readonly side?: Side | undefined;
  readonly but?: string | undefined;
}

/** The other of two partners of the municipality. Who is not known yet is added on the list first. */
export function OtherPartner({ slug, label, side, but }: OtherPartnerProps) {
  const t = useTranslations('partners.page.finder');
  const { form } = useFormContext().actionForm;
  const [isMissing, setMissing] = useState(false);
  const chosen = form.watch('other') as PartnerOption | null;
  return (
    <>
      <PartnerFinder
        slug={slug}
        name="otherId"
        label={label}
        className="max-w-[520px]"
        only={{ side, but }}
        optionOf={optionOf}
        listLabel={t('found')}
        chosen={chosen}
        choose={(option) => {
          setMissing(false);
          form.setValue('otherId', option.label, { shouldDirty: true });
          form.setValue('other', option, { shouldDirty: true });
          form.clearErrors('otherId');
        }}
        other={t('other')}
        chooseOther={() => setMissing(true)}
        onType={() => {
          setMissing(false);
          if (chosen !== null) form.setValue('other', null);
        }}
      />
      {isMissing && (
        <Notice announced className="mt-3">
          {t('missing')}
        </Notice>
      )}
    </>
  );
}
