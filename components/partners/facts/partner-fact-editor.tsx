'use client';

import type { ComponentProps } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changePartnerAction } from '@/lib/domain/partners/actions';
import { readKbo } from '@/lib/domain/partners/rules';

interface PartnerFactEditorProps extends Omit<ComponentProps<typeof EditInPlace>, 'action'> {
  readonly slug: string;
  readonly id: string;
  readonly name: 'name' | 'kind' | 'side' | 'website' | 'kbo' | 'vcode';
}

/** One fact of a partner, edited where it stands. */
export function PartnerFactEditor({ slug, id, ...field }: PartnerFactEditorProps) {
  const { name } = field;
  return (
    <EditInPlace
      action={({ base, change }) => changePartnerAction(slug, { partnerId: id, base: { [name]: asKept(name, base[name]) }, change })}
      {...field}
    />
  );
}

/** What stood in the field as it is kept: a number nobody knows is none, and one of the Crossroads Bank has its digits alone. */
function asKept(name: string, shown: unknown): unknown {
  if (name !== 'kbo' && name !== 'vcode') return shown;
  const text = String(shown ?? '');
  if (text === '') return null;
  return name === 'kbo' ? (readKbo(text) ?? text) : text;
}
