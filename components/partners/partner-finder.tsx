'use client';

import { ComboboxField } from '@/components/form/combobox-field';
import { findPartnersLikeAction } from '@/lib/domain/partners/actions';
import type { FoundPartner } from '@/lib/domain/partners/queries/search';
import type { PartnerSearch } from '@/lib/domain/partners/schema';
import { aroundTyped, foldName } from '@/lib/domain/places/rules';
import type { PartnerOption } from './partner-option';

interface PartnerFinderProps {
  readonly slug: string;
  /** The field of the form around it that holds what is typed. */
  readonly name: string;
  readonly label: string;
  readonly className?: string;
  /** Who is offered; everybody when nothing is said. */
  readonly only?: Omit<PartnerSearch, 'text'>;
  readonly optionOf: (found: FoundPartner) => PartnerOption;
  readonly listLabel: string;
  readonly chosen: PartnerOption | null;
  readonly choose: (option: PartnerOption) => void;
  /** The row for who is not in the list: its words, and what it does. */
  readonly other: string;
  readonly chooseOther: () => void;
  /** The text was changed: who was chosen is chosen no longer. */
  readonly onType: () => void;
}

/** A partner of the municipality, found while typing. */
export function PartnerFinder({ slug, only, optionOf, ...field }: PartnerFinderProps) {
  return (
    <ComboboxField<PartnerOption>
      {...field}
      unchosen="choose_partner"
      required
      ready={(text) => foldName(text) !== ''}
      find={async (text) => {
        const answer = await findPartnersLikeAction(slug, { text, ...only });
        return answer.ok ? answer.value.map((found) => optionOf(found)) : null;
      }}
      aroundTyped={aroundTyped}
    />
  );
}
