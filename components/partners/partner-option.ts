import type { ComboboxOption } from '@/components/form/use-combobox';
import type { FoundPartner } from '@/lib/domain/partners/queries/search';
import type { Side } from '@/lib/domain/partnerships/rules/facts';

/** A partner that somebody may mean, with one line to tell two of one name apart. */
export interface PartnerOption extends ComboboxOption {
  readonly side: Side;
}

interface PartnerPlace {
  readonly place: string | null;
  readonly country: string | null;
  readonly side: Side;
}

/** Where a partner is, as far as somebody said; the country goes without saying on this side. */
export function placeOf({ place, country, side }: PartnerPlace): string[] {
  return [place, side === 'ours' ? null : country].filter((part) => part !== null);
}

/** A partner that was found, as it is offered; `sideName` where both sides are. */
export function optionOf(found: FoundPartner, sideName?: string): PartnerOption {
  const { id, name, kindName, side, isAlike } = found;
  const detail = [kindName, ...placeOf(found), ...(sideName === undefined ? [] : [sideName])].join(', ');
  return { key: id, label: name, detail, isGuess: isAlike, side };
}
