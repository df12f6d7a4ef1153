import { useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { ChoiceChips } from '@/components/ui/choice-chips';
import { Sheet } from '@/components/ui/sheet';
import { BelongingChoice } from './belonging-choice';
import type { ActivityChoices } from './choices-of';

interface ChoicesSheetProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly title: string;
  /** Which sets, in this order. */
  readonly sets: readonly (keyof ActivityChoices)[];
  readonly choices: ActivityChoices;
  readonly edits: boolean;
}

/** Sets of choices of an activity, each chosen where it stands by who may; a set of which nothing can be chosen stays away. */
export function ChoicesSheet({ slug, id, title, sets, choices, edits }: ChoicesSheetProps) {
  const t = useTranslations('activities.facts');
  const shown = sets.filter((set) => (edits ? choices[set].choices : choices[set].chosen).length > 0);
  if (shown.length === 0) return null;
  const sections = (
    <div className="divide-y divide-line">
      {shown.map((set) => (
        <section key={set} className="py-3.5 first:pt-1 last:pb-0">
          {edits ? (
            <BelongingChoice slug={slug} id={id} set={set} label={t(`set.${set}`)} empty={t(`none.${set}`)} {...choices[set]} />
          ) : (
            <>
              <h3 className="mb-1.5 font-semibold">{t(`set.${set}`)}</h3>
              <ChoiceChips choices={choices[set].choices.filter(({ value }) => choices[set].chosen.includes(value))} />
            </>
          )}
        </section>
      ))}
    </div>
  );
  return <Sheet title={title}>{edits ? <FormWords refusedBy={['partnerships', 'activities']}>{sections}</FormWords> : sections}</Sheet>;
}
