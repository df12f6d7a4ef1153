'use client';

import type { ComponentProps } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changeActivityTextsAction } from '@/lib/domain/activities/actions';

interface ActivityTextEditorProps extends Omit<ComponentProps<typeof EditInPlace>, 'action'> {
  readonly slug: string;
  readonly id: string;
  readonly name: 'description' | 'venue';
}

/** What an activity is for, or in which hall it is, edited where it stands. */
export function ActivityTextEditor({ slug, id, ...field }: ActivityTextEditorProps) {
  return <EditInPlace action={(edit) => changeActivityTextsAction(slug, { activityId: id, ...edit })} {...field} />;
}
