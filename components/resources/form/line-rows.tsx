'use client';

import { useTranslations } from 'next-intl';
import type { LineKey } from '@/lib/domain/resources/rules/year-form';
import { FigureRow, type RowSurroundings } from './figure-row';
import { LineName } from './line-name';
import { useLineWords } from './line-words';

interface LineRowsProps extends RowSurroundings {
  readonly lines: readonly LineKey[];
}

/** The sources and kinds that stand behind a sum, each typed by itself. */
export function LineRows({ lines, ...around }: LineRowsProps) {
  const t = useTranslations('resources.form');
  const words = useLineWords();
  return (
    <div className="mt-3 grid gap-y-4 border-l-2 border-line pl-3 wide:gap-y-1 wide:pl-4">
      {lines.map((line) => (
        <FigureRow key={words.whole(line)} {...around} line={line} name={words.whole(line)}>
          <LineName line={line} />
          {line.source === 'other' && lines.length > 1 && <p className="text-xs text-ink-2 print:hidden">{t('assigned')}</p>}
        </FigureRow>
      ))}
    </div>
  );
}
