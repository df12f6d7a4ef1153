'use client';

import type { ComponentProps } from 'react';
import { EditInPlace } from '@/components/form/edit-in-place';
import { changeBoardAction } from '@/lib/domain/boards/actions';

interface BoardFactEditorProps extends Omit<ComponentProps<typeof EditInPlace>, 'action'> {
  readonly slug: string;
  readonly boardId: string;
}

/** One fact of a board, or one of the rules by which it works, edited where it stands. */
export function BoardFactEditor({ slug, boardId, ...field }: BoardFactEditorProps) {
  return <EditInPlace action={(edit) => changeBoardAction(slug, { boardId, ...edit })} {...field} />;
}
