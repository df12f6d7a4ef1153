'use client';

import { useRouter } from 'next/navigation';
import { type Edit, EditInPlace, type EditInPlaceProps } from '@/components/form/edit-in-place';
import { describePartnershipAction } from '@/lib/domain/partnerships/actions';

interface FactEditorProps extends Omit<EditInPlaceProps, 'action'> {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
}

/** One shared fact of a tie, edited where it stands. */
export function FactEditor({ slug, id, ...edit }: FactEditorProps) {
  const router = useRouter();
  const save = async (change: Edit) => {
    const result = await describePartnershipAction(slug, { id, ...change });
    if (result.ok) router.refresh();
    return result;
  };
  return <EditInPlace {...edit} action={save} />;
}
