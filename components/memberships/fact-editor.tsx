'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { type Edit, EditInPlace } from '@/components/form/edit-in-place';
import { describeMembershipAction } from '@/lib/domain/memberships/actions';

interface FactEditorProps extends Omit<ComponentProps<typeof EditInPlace>, 'action'> {
  readonly slug: string;
  readonly id: string;
  readonly name: 'organisation' | 'approach' | 'since' | 'policyField' | 'purpose';
}

/** One fact of a membership, edited where it stands. */
export function FactEditor({ slug, id, ...field }: FactEditorProps) {
  const router = useRouter();
  const save = async (edit: Edit) => {
    const result = await describeMembershipAction(slug, { id, ...edit });
    if (result.ok) router.refresh();
    return result;
  };
  return <EditInPlace action={save} {...field} />;
}
