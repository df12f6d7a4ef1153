'use client';

import { useTranslations } from 'next-intl';
import type { Choice } from '@/components/ui/choice-chips';
import { Notice } from '@/components/ui/notice';
import { lossTitle } from './loss-words';
import { useSentences } from './sentences';
import { TryAgain } from './try-again';
import type { ChoicesTrouble } from './use-choices';

interface ChoicesTroubleLineProps {
  readonly trouble: ChoicesTrouble | null;
  readonly choices: readonly Choice[];
  readonly onRetry: () => void;
}

/** Which choices were not kept and stand again as before, read aloud at once; nothing when all is well. */
export function ChoicesTroubleLine({ trouble, choices, onRetry }: ChoicesTroubleLineProps) {
  const t = useTranslations('shell.form');
  const sentence = useSentences();
  if (trouble === null) return null;
  const { why, failed } = trouble;
  const labels = choices.flatMap(({ value, label }) => (failed.has(value) ? [label] : [])).join(', ');
  return (
    <Notice
      urgent
      kind={why.kind === 'lost' ? 'plain' : 'refused'}
      sign="plug"
      title={t(why.kind === 'lost' ? lossTitle(why.reason) : 'notSaved')}
      className="mb-3"
      action={why.kind === 'lost' ? <TryAgain reason={why.reason} onRetry={onRetry} /> : undefined}
    >
      {why.kind === 'refused' ? sentence(why.error) : t('undone', { labels })}
    </Notice>
  );
}
