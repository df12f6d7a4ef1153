import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { GoalColumn } from './goal-column';

interface GoalSheetProps {
  readonly slug: string;
  readonly partnership: PartnershipFacts;
  readonly edits: boolean;
}

/** What each side wants to reach, side by side. */
export function GoalSheet({ slug, partnership, edits }: GoalSheetProps) {
  const t = useTranslations('partnerships.goals');
  const { partnerships } = useMessages();
  const columns = (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(240px,100%),1fr))] gap-x-8 gap-y-6">
      {SIDES.map((side) => {
        const goals = partnership.goals.filter((each) => each.side === side);
        if (edits) return <GoalColumn key={side} slug={slug} id={partnership.id} side={side} goals={goals} />;
        return (
          <section key={side} className="min-w-0">
            <h3 className="font-semibold">{t(side)}</h3>
            {goals.length === 0 ? (
              <p className="pt-1.5 text-ink-3">–</p>
            ) : (
              <ol className="divide-y divide-line">
                {goals.map(({ id, goal }) => (
                  <li key={id} className="py-2 [overflow-wrap:anywhere]">
                    {goal}
                  </li>
                ))}
              </ol>
            )}
          </section>
        );
      })}
    </div>
  );
  return (
    <Sheet title={t('title')}>
      {edits ? (
        <FormWords refusedBy={['partnerships']} own={{ partnerships: { goals: partnerships.goals } }}>
          {columns}
        </FormWords>
      ) : (
        columns
      )}
    </Sheet>
  );
}
