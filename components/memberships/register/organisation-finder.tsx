'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { ComboboxField } from '@/components/form/combobox-field';
import type { Approach } from '@/lib/domain/approaches/queries';
import type { Organisation } from '@/lib/domain/memberships/queries';
import { organisationsLike } from '@/lib/domain/memberships/rules';
import { aroundTyped } from '@/lib/domain/places/rules';
import type { MembershipValues } from './membership-values';

interface OrganisationFinderProps {
  readonly form: UseFormReturn<MembershipValues>;
  readonly organisations: readonly Organisation[];
  readonly approaches: readonly Approach[];
  /** Fills in what was chosen; what is left out becomes empty. */
  readonly put: (choice: Partial<MembershipValues>) => void;
}

/** Networks and offers, found in the list that the page brought along. */
export function OrganisationFinder({ form, organisations, approaches, put }: OrganisationFinderProps) {
  const t = useTranslations('memberships.register');
  const { organisation, network, offer } = form.watch();
  const options = organisations.map((each) => ({
    ...each,
    key: each.network ?? each.offer ?? '',
    label: each.name,
    detail: approaches.find(({ code }) => code === each.approach)?.name ?? t('anyApproach'),
  }));
  const key = network ?? offer;
  const chosen = options.find((option) => key !== null && option.key === key);
  return (
    <ComboboxField
      name="organisation"
      label={t('organisationName')}
      labelHidden
      required
      unchosen="choose_organisation"
      listLabel={t('found')}
      other={t('own')}
      className="max-w-[520px]"
      chosen={chosen === undefined ? null : { ...chosen, detail: chosen.what ?? t('fromList') }}
      ready={(text) => text.trim() !== ''}
      find={async (text) => organisationsLike(options, text)}
      aroundTyped={aroundTyped}
      choose={({ name, network, offer, approach }) => put({ organisation: name, network, offer, approach: approach ?? '' })}
      chooseOther={() => {
        put({ organisation, own: true });
        // The field for its name stands there a moment later.
        requestAnimationFrame(() => form.setFocus('organisation'));
      }}
      onType={() => {
        if (key === null) return;
        form.setValue('network', null);
        form.setValue('offer', null);
      }}
    />
  );
}
