'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import type { CallLine } from '@/lib/domain/calls/queries/page';
import { CALL_LINES_MAX } from '@/lib/domain/calls/rules';
import { LineLine } from './line-line';

interface LineListProps {
  readonly slug: string;
  readonly callId: string;
  readonly lines: readonly CallLine[];
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  /** What is said while there is none. */
  readonly undivided: string;
}

/** The lines of a draft, for who may change them. */
export function LineList({ slug, callId, lines, approaches, undivided }: LineListProps) {
  const t = useTranslations('calls.lines');
  const parts = useParts(lines, () => import('./line-dialog').then(({ LineDialog }) => LineDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2">{undivided}</p>}
        change={t('change')}
        changeWhat={({ name }) => t('changeWhat', { line: name })}
        add={
          lines.length < CALL_LINES_MAX ? (
            <Button size="small" className="mt-2 print:hidden" onClick={parts.add}>
              {t('add')}
            </Button>
          ) : (
            <p className="mt-2 text-ink-2 text-s print:hidden">{t('full', { maximum: CALL_LINES_MAX })}</p>
          )
        }
      >
        {(line) => <LineLine line={line} />}
      </PartList>
      {open !== null && <open.Dialog {...open.steps} slug={slug} callId={callId} line={open.part} approaches={approaches} />}
    </>
  );
}
