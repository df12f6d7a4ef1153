'use client';

import type { ComponentProps } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { describeMembershipAction } from '@/lib/domain/memberships/actions';

interface FactEditorProps extends Omit<ComponentProps<typeof EditInPlace>, 'action'> {
  readonly slug: string;
  readonly id: string;
  readonly name: 'organisation' | 'approach' | 'since' | 'policyField' | 'purpose';
}

/** One fact of a membership, edited where it stands. */
export function FactEditor({ slug, id, ...field }: FactEditorProps) {
  return <EditInPlace action={(edit) => describeMembershipAction(slug, { membershipId: id, ...edit })} {...field} />;
}
