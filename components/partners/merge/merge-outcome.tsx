import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { PARTNER_FACTS, type PartnerFact, type PartnerFacts } from '@/lib/domain/partners/rules/merging';
import { has, type MergeSide } from './merge-side';

interface MergeOutcomeProps {
  readonly stays: MergeSide;
  readonly goes: MergeSide;
  /** What the one that stays will say. */
  readonly merged: PartnerFacts;
}

/** What the partner that stays will say, and what comes along with the one that goes. */
export function MergeOutcome({ stays, goes, merged }: MergeOutcomeProps) {
  const t = useTranslations('partners.merge');
  const words = useTranslations('partners.facts');
  const along = has(goes);
  const isBare = Object.values(along).every((number) => number === 0);
  const isAlone = (fact: PartnerFact) => stays.said[fact] === '' && goes.said[fact] !== '';
  return (
    <section aria-label={t('outcome')}>
      <h2 className="font-bold text-l leading-heading">{t('outcome')}</h2>
      <div className="mt-1">
        <DefinitionList>
          {PARTNER_FACTS.map((fact) => (
            <Fact key={fact} term={words(fact)}>
              {said(fact) === '' ? undefined : (
                <span className="[overflow-wrap:anywhere]">
                  {said(fact)}
                  {isAlone(fact) && <span className="block text-ink-2 text-s">{t('knownAlone', { name: goes.facts.name })}</span>}
                </span>
              )}
            </Fact>
          ))}
          <Fact term={t('comesAlong', { name: goes.facts.name })}>
            {isBare && !goes.hasNotes ? t('nothing') : t('has', along)}
            {goes.hasNotes && <span className="block">{stays.hasNotes ? t('notesUnder') : t('notes')}</span>}
          </Fact>
        </DefinitionList>
      </div>
    </section>
  );

  function said(fact: PartnerFact): string {
    return (merged[fact] === stays.facts[fact] ? stays : goes).said[fact];
  }
}
