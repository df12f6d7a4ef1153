import { useFormatter, useTranslations } from 'next-intl';
import type { Mix, MixMeasure } from '@/lib/domain/portfolio/rules/mix';

interface MixNotesProps {
  readonly mix: Mix;
  readonly nameOf: (approach: string) => string;
  /** What stands in the table beside what always does. */
  readonly measure: MixMeasure;
}

/** Under the mix: what is counted, what is not known yet, and where money goes without a partnership. */
export function MixNotes({ mix, nameOf, measure }: MixNotesProps) {
  const t = useTranslations('portfolio.mix');
  const format = useFormatter();
  const { year, partnerships, memberships, silent, rows } = mix;
  const alone = rows.filter(({ figures }) => figures.number === null && (figures.total !== null || figures.staff !== null));
  const notes = [
    measure === 'total' && t('total'),
    measure === 'activities' && t('activities'),
    t('counted', { partnerships, memberships, year: String(year) }),
    silent.length > 0 && t('silent', { count: silent.length }),
    alone.length > 0 &&
      t('withoutPartnership', {
        names: format.list(alone.map(({ approach }, at) => (at === 0 ? nameOf(approach) : inSentence(nameOf(approach))))),
        count: alone.length,
      }),
  ];
  return <p className="mt-3 max-w-[62em] text-xs text-ink-2">{notes.filter((note) => note !== false).join(' ')}</p>;
}

/** A name in the middle of a sentence: without its capital, unless it is an abbreviation. */
const inSentence = (name: string) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
