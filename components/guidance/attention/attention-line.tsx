import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import type { VerdictPoint } from '@/lib/domain/guidance/rules/attention';
import { type RemedyRights, remedyOf } from '@/lib/domain/guidance/rules/remedy';
import { measureOf } from '@/lib/domain/guidance/rules/standing';
import { RemedyLink } from '../remedies/remedy-link';
import { amountIn } from '../verdicts/amount-in';
import { VERDICT_INK, VerdictMark } from '../verdicts/verdict-mark';
import { useVerdictWords } from '../verdicts/verdict-words';
import { AttentionItem } from './attention-item';

interface AttentionLineProps {
  readonly slug: string;
  readonly point: VerdictPoint;
  readonly rights: RemedyRights;
  /** Only the first action of a page is primary. */
  readonly isFirst: boolean;
}

/** One verdict: what is to remedy as its title, the word and the facts, and the way to where it is remedied. */
export function AttentionLine({ slug, point: { partnership, year, verdict }, rights, isFirst }: AttentionLineProps) {
  const t = useTranslations('guidance');
  const bases = useTranslations('resources.basis');
  const locale = useLocale() as Locale;
  const words = useVerdictWords();
  const { facts, values } = year;
  const remedy = remedyOf(verdict, year, rights);
  const measure = measureOf(verdict);
  const title = words.title(verdict, year);
  // The name of a section of figures says the year; of what was spent the title does not.
  const isPast = facts.year < facts.thisYear;
  const shown = isPast && verdict.state === 'below' ? t('overview.pointOfYear', { year: String(facts.year), title }) : title;
  const rich = {
    title: partnership.title,
    b: (chunks: ReactNode) => <b className={VERDICT_INK[verdict.state]}>{chunks}</b>,
    partnership: (chunks: ReactNode) => <Link href={`/m/${slug}/partnerships/${partnership.id}`}>{chunks}</Link>,
  };
  const figure = verdict.figures[0]?.name;
  const missing = words.missing(verdict);
  const isShort = verdict.state === 'below' && measure !== null && measure.value !== null && figure !== undefined;
  return (
    <AttentionItem
      sign={<VerdictMark state={verdict.state} size={20} />}
      title={shown}
      action={
        remedy !== null && (
          <RemedyLink
            slug={slug}
            partnershipId={partnership.id}
            facts={facts}
            verdict={verdict}
            {...remedy}
            what={`${partnership.title}, ${facts.year}`}
            look={isFirst ? 'primary' : 'secondary'}
          />
        )
      }
    >
      {isShort
        ? t.rich(measure.basis === null ? 'overview.belowJoint' : 'overview.below', {
            ...rich,
            figure: figure === 'staff_time' ? t('figure.staff_time') : t(`figure.${figure}`).toLowerCase(),
            year: String(facts.year),
            basis: measure.basis === null ? '' : bases(measure.basis),
            value: amountIn(measure.unit, measure.value ?? 0, locale),
            target: amountIn(measure.unit, measure.target, locale),
          })
        : t.rich(missing === '' ? 'overview.point' : 'overview.missing', {
            ...rich,
            word: words.word(verdict),
            what: missing === '' ? words.statement(verdict.guideline, values) : missing,
          })}
    </AttentionItem>
  );
}
