'use client';

import type { ComponentProps } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changeActivityAction } from '@/lib/domain/activities/actions';

interface ActivityFactEditorProps extends Omit<ComponentProps<typeof EditInPlace>, 'action'> {
  readonly slug: string;
  readonly id: string;
  readonly name: 'title' | 'kind' | 'fromTime' | 'untilTime';
}

/** One fact of an activity, edited where it stands. */
export function ActivityFactEditor({ slug, id, ...field }: ActivityFactEditorProps) {
  return <EditInPlace action={(edit) => changeActivityAction(slug, { activityId: id, ...edit })} {...field} />;
}
