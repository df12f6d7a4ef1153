import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import { type RemedyRights, remedyOf } from '@/lib/domain/guidance/rules/remedy';
import { type Completeness, METER_MIN } from '@/lib/domain/guidance/rules/summary';
import { remedyAddress } from '../remedies/remedy-address';
import { useAnswerWords } from './answer-words';
import { AnsweredMeter } from './answered-meter';

interface CompletenessSheetProps {
  readonly slug: string;
  readonly partnershipId: string;
  readonly summary: Completeness;
  readonly judged: JudgedYear;
  readonly rights: RemedyRights;
}

/** How many guidelines have an answer, and what to answer next: what brings most first. */
export function CompletenessSheet({ slug, partnershipId, summary, judged, rights }: CompletenessSheetProps) {
  const t = useTranslations('guidance');
  const words = useAnswerWords();
  const { answered, total, open } = summary;
  return (
    <Sheet title={t('completeness.title')}>
      <p className="text-ink-2">{t('completeness.answered', { answered, total })}</p>
      {total >= METER_MIN && (
        <div className="mt-2">
          <AnsweredMeter answered={answered} total={total} />
        </div>
      )}
      {open.length === 0 ? (
        <p className="mt-3">{t('completeness.all')}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-t border-line">
          {open.map((each) => (
            <li key={each.section} className="flex items-baseline justify-between gap-4 py-2.5 last:pb-0">
              <div className="min-w-0">
                <h3 className="font-semibold leading-snug">{t(`section.${each.section}`)}</h3>
                <p className="text-s text-ink-2">{words.brings([each])}</p>
              </div>
              {each.verdicts.some((verdict) => remedyOf(verdict, judged, rights) !== null) && (
                <Link
                  href={remedyAddress({ slug, partnershipId, facts: judged.facts, section: each.section })}
                  aria-label={t('completeness.describeWhat', { section: t(`section.${each.section}`) })}
                  className="flex-none max-wide:py-2.5 print:hidden"
                >
                  {t('completeness.describe')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
