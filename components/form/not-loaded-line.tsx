'use client';

import { Notice } from '@/components/ui/notice';
import { useSentences } from './sentences';

/** Says that a part of the page did not come when it was asked for. */
export function NotLoadedLine({ failed }: { readonly failed: boolean }) {
  const sentence = useSentences();
  if (!failed) return null;
  return (
    <Notice urgent sign="plug" className="my-2">
      {sentence({ code: 'not_loaded' })}
    </Notice>
  );
}
