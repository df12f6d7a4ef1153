import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { JudgedPartnership } from '@/lib/domain/guidance/rules/assembling';
import type { AttentionPoint } from '@/lib/domain/guidance/rules/attention';
import type { RemedyRights } from '@/lib/domain/guidance/rules/remedy';
import { AttentionLine } from './attention-line';
import { TermLine } from './term-line';

/** So many points are read at a glance; one more would hide one alone. */
const AT_A_GLANCE = 4;

const NOTHING_MORE = { lines: [], total: 0, others: null };

interface AttentionSheetProps {
  readonly slug: string;
  readonly points: readonly AttentionPoint[];
  readonly showsAll: boolean;
  /** What else asks for attention, after the points: the lines that are at hand, of how many, and the way to the others. */
  readonly more?: { readonly lines: readonly ReactNode[]; readonly total: number; readonly others: ReactNode };
  readonly rightsIn: (partnership: JudgedPartnership['partnership']) => RemedyRights;
}

/** *Vraagt nu aandacht*: the weightiest points first, each with one way to where it is remedied. */
export function AttentionSheet({ slug, points, showsAll, more, rightsIn }: AttentionSheetProps) {
  const t = useTranslations('guidance.overview');
  const { lines: rest, total, others } = more ?? NOTHING_MORE;
  const all = points.length + total;
  const lines = [
    ...points.map((point, at) => {
      const line = { slug, rights: rightsIn(point.partnership), isFirst: at === 0 };
      const of = `${point.partnership.id} ${point.year.facts.year}`;
      return 'verdict' in point ? (
        <AttentionLine key={`${of} ${point.verdict.guideline} ${point.verdict.originNis}`} point={point} {...line} />
      ) : (
        <TermLine key={`${of} term`} point={point} {...line} />
      );
    }),
    ...rest,
  ];
  const isShort = lines.length <= AT_A_GLANCE + 1;
  const shown = showsAll || isShort ? lines : lines.slice(0, AT_A_GLANCE);
  return (
    <Sheet id="attention" title={t('attention')} side={all === 0 ? undefined : t('shown', { shown: shown.length, all })}>
      {all === 0 ? <p>{t('calm')}</p> : <ul className="-mt-2 divide-y divide-line">{shown}</ul>}
      {!isShort && (
        <p className="border-t border-line pt-3 print:hidden">
          <Link href={showsAll ? `/m/${slug}` : `/m/${slug}?all=1#attention`} className="inline-block max-wide:py-2.5">
            {showsAll ? t('showFewer', { count: AT_A_GLANCE }) : t('showAll', { count: lines.length })}
          </Link>
        </p>
      )}
      {all > lines.length && shown.length === lines.length && <p className="border-t border-line pt-3 print:hidden">{others}</p>}
    </Sheet>
  );
}
