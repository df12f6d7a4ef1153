'use client';

import { EditInPlace, type EditInPlaceProps } from '@/components/form/edit-in-place';
import { describePartnershipAction } from '@/lib/domain/partnerships/actions';

interface FactEditorProps extends Omit<EditInPlaceProps, 'action'> {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
}

/** One shared fact of a partnership, edited where it stands. */
export function FactEditor({ slug, id, ...edit }: FactEditorProps) {
  return <EditInPlace {...edit} action={(edit) => describePartnershipAction(slug, { partnershipId: id, ...edit })} />;
}
