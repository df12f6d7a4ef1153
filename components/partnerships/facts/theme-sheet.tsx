import { useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { ApproachMark } from '@/components/ui/approach-mark';
import { type Choice, ChoiceChips } from '@/components/ui/choice-chips';
import { NumberedTile } from '@/components/ui/numbered-tile';
import { Sheet } from '@/components/ui/sheet';
import type { Approach } from '@/lib/domain/approaches/queries';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { CHOICE_SETS, type ChoiceSet as ChoiceSetName } from '@/lib/domain/partnerships/rules/facts';
import type { Sdg, Term } from '@/lib/domain/vocabularies/queries';
import { ChoiceEditor } from './choice-editor';

interface ThemeSheetProps {
  readonly slug: string;
  readonly partnership: PartnershipFacts;
  readonly edits: boolean;
  readonly themes: readonly Term[];
  readonly sdgs: readonly Sdg[];
  readonly approaches: readonly Approach[];
}

/** What a partnership is about: themes, goals of the 2030 Agenda, and what other approaches it has beside its main one. */
export function ThemeSheet({ slug, partnership, edits, themes, sdgs, approaches }: ThemeSheetProps) {
  const t = useTranslations('partnerships.about');
  const { id, approach: main } = partnership;
  const choices: Record<ChoiceSetName, Choice[]> = {
    themes: themes.map(({ code, name }) => ({ value: code, label: name })),
    sdgs: sdgs.map(({ goal, name, colour, textColour }) => ({
      value: String(goal),
      label: name,
      mark: <NumberedTile figure={goal} colour={colour} textColour={textColour} />,
    })),
    approaches: approaches
      .filter(({ code }) => code !== main.code)
      .map(({ code, name, markShape, markColour }) => ({
        value: code,
        label: name,
        mark: <ApproachMark shape={markShape} colour={markColour} size={15} />,
      })),
  };
  const chosen: Record<ChoiceSetName, readonly string[]> = { ...partnership, sdgs: partnership.sdgs.map(String) };
  const invitations: Record<ChoiceSetName, string> = {
    themes: t('themesEmpty'),
    sdgs: t('sdgsEmpty'),
    approaches: t('approachesEmpty'),
  };
  const sections = (
    <div className="divide-y divide-line">
      {CHOICE_SETS.map((set) => {
        const taken = choices[set].filter(({ value }) => chosen[set].includes(value));
        return (
          <section key={set} className="py-3.5 first:pt-1 last:pb-0">
            {edits ? (
              <ChoiceEditor
                slug={slug}
                id={id}
                set={set}
                label={t(set)}
                choices={choices[set]}
                chosen={chosen[set]}
                empty={invitations[set]}
              />
            ) : (
              <>
                <h3 className="mb-1.5 font-semibold">{t(set)}</h3>
                {taken.length === 0 ? <p className="text-ink-3">–</p> : <ChoiceChips choices={taken} />}
              </>
            )}
          </section>
        );
      })}
    </div>
  );
  return (
    <Sheet id="themes" title={t('title')}>
      {edits ? <FormWords refusedBy={['partnerships']}>{sections}</FormWords> : sections}
    </Sheet>
  );
}
