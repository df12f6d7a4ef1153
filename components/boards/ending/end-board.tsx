'use client';

import { useTranslations } from 'next-intl';
import { FootDialog } from '@/components/form/foot-dialog';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useReadAgain } from '@/components/form/use-read-again';
import { TextButton } from '@/components/ui/text-button';
import { endBoardAction } from '@/lib/domain/boards/actions';

interface EndBoardProps {
  readonly slug: string;
  readonly board: { readonly id: string; readonly name: string; readonly endedOn: string | null };
  readonly today: string;
}

/** At the foot of its page: a board that exists no more says until when; one that ended by mistake exists after all. */
export function EndBoard({ slug, board, today }: EndBoardProps) {
  const t = useTranslations('boards.ending');
  const { readAgain } = useReadAgain();
  const { trouble, press } = useActionButton();
  const { id: boardId, endedOn } = board;
  if (endedOn !== null)
    return (
      <div className="mt-8 text-ink-2 text-s print:hidden">
        <p>
          {t('byMistake')}{' '}
          <TextButton
            onClick={() => press(() => endBoardAction(slug, { boardId, base: { endedOn }, change: { endedOn: null } }), readAgain)}
          >
            {t('resume')}
          </TextButton>
        </p>
        <TroubleLine trouble={trouble} />
      </div>
    );
  return (
    <FootDialog question={t('question')} open={t('open')} load={() => import('./end-dialog').then(({ EndDialog }) => EndDialog)}>
      {(Loaded, close) => (
        <Loaded
          slug={slug}
          board={board}
          today={today}
          onClose={close}
          onDone={() => {
            close();
            readAgain();
          }}
        />
      )}
    </FootDialog>
  );
}
