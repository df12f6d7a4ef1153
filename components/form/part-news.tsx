'use client';

import { SaidLine } from '@/components/ui/said-line';
import { NotLoadedLine } from './not-loaded-line';
import type { Parts } from './use-parts';

/** What happened last to a part of a record, or that its dialogue did not come. */
export function PartNews({ parts: { said, failed } }: { readonly parts: Pick<Parts<never>, 'said' | 'failed'> }) {
  return (
    <>
      <SaidLine takesFocus={said.takesFocus}>{said.sentence}</SaidLine>
      <NotLoadedLine failed={failed} />
    </>
  );
}
