'use client';

import { ChoiceSet } from '@/components/form/choice-set';
import type { Choice } from '@/components/ui/choice-chips';
import { chooseForPartnershipAction } from '@/lib/domain/partnerships/actions';
import type { ChoiceSet as ChoiceSetName } from '@/lib/domain/partnerships/rules/facts';

interface ChoiceEditorProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly set: ChoiceSetName;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly empty: string;
}

/** Themes, goals of the 2030 Agenda or further approaches of a partnership, chosen where they stand. */
export function ChoiceEditor({ slug, id, set, ...looks }: ChoiceEditorProps) {
  return <ChoiceSet {...looks} choose={(code, chosen) => chooseForPartnershipAction(slug, { partnershipId: id, set, code, chosen })} />;
}
