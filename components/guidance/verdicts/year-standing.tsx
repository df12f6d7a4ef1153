import { useLocale, useTranslations } from 'next-intl';
import { Drawn } from '@/components/ui/drawn';
import { markup } from '@/components/ui/markup';
import { DASH } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { Verdict } from '@/lib/domain/guidance/rules/evaluate';
import { verdictWord } from './verdict-word';

/** What a row of figures says in short, each guideline its own mark; a dash when nothing is judged. Reads `guidance.verdict`. */
export function YearStanding({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const t = useTranslations('guidance.verdict');
  const locale = useLocale() as Locale;
  if (verdicts.length === 0) return <Drawn as="span" markup={DASH} />;
  const words = verdicts.map((verdict) => verdictWord(verdict, t, locale));
  return <Drawn as="span" className="year-standing" markup={markup`${words}`} />;
}
