import { createElement } from 'react';
import { ApproachMark } from '@/components/ui/approach-mark';
import type { Choice } from '@/components/ui/choice-chips';
import { NumberedTile } from '@/components/ui/numbered-tile';
import type { Offered } from '@/lib/domain/activities/queries/offered';
import type { Activity } from '@/lib/domain/activities/queries/page';
import type { Sdg, Term } from '@/lib/domain/vocabularies/queries';

interface Marked {
  readonly markShape: string;
  readonly markColour: string;
}

const mark = ({ markShape, markColour }: Marked) => createElement(ApproachMark, { shape: markShape, colour: markColour, size: 15 });

/** What is offered and what is linked already, each once: of what was left or withdrawn the link stays. */
function titled(offered: readonly (Marked & { id: string; title: string })[], linked: readonly (Marked & { id: string; title: string })[]) {
  const rest = linked.filter(({ id }) => !offered.some((each) => each.id === id));
  return [...offered, ...rest].map((each): Choice => ({ value: each.id, label: each.title, mark: mark(each) }));
}

/** The choices to which an activity belongs, and those that say what it is about, as every set shows them. */
export function choicesOf(
  activity: Activity,
  offered: Offered,
  { terms, sdgs }: { readonly terms: Readonly<Record<'theme' | 'department' | 'support', readonly Term[]>>; readonly sdgs: readonly Sdg[] },
) {
  const named = (list: readonly Term[]) => list.map(({ code, name }): Choice => ({ value: code, label: name }));
  const chosenIn = (set: string) => activity.choices.filter((choice) => choice.set === set).map(({ code }) => code);
  const inSet = (set: string, choices: readonly Choice[]) => ({ choices, chosen: chosenIn(set) });
  return {
    partnerships: { choices: titled(offered.partnerships, activity.partnerships), chosen: activity.partnerships.map(({ id }) => id) },
    memberships: { choices: titled(offered.memberships, activity.memberships), chosen: activity.memberships.map(({ id }) => id) },
    approaches: inSet(
      'approaches',
      offered.approaches.map((each) => ({ value: each.code, label: each.name, mark: mark(each) })),
    ),
    themes: inSet('themes', named(terms.theme)),
    sdgs: inSet(
      'sdgs',
      sdgs.map(({ goal, name, colour, textColour }) => ({
        value: String(goal),
        label: name,
        mark: createElement(NumberedTile, { figure: goal, colour, textColour }),
      })),
    ),
    departments: inSet('departments', named(terms.department)),
    support: inSet('support', named(terms.support)),
  };
}
export type ActivityChoices = ReturnType<typeof choicesOf>;
