'use client';

import { useRouter } from 'next/navigation';
import type { Result } from '@/lib/platform/result';
import { FootDialog } from './foot-dialog';

interface WithdrawFootProps {
  /** What may have gone wrong, the words that lead on, and the title of the dialogue. */
  readonly words: { readonly question: string; readonly open: string; readonly title: string };
  /** The record, by its own title. */
  readonly context: string;
  /** So many signs at most in the reason. */
  readonly maximum: number;
  /** Takes it back, with why. */
  readonly action: (reason: string) => Promise<Result<unknown>>;
}

/** At the foot of a record: what was entered by mistake is withdrawn, with why; then the page says how it stands. */
export function WithdrawFoot({ words, context, maximum, action }: WithdrawFootProps) {
  const router = useRouter();
  return (
    <FootDialog
      question={words.question}
      open={words.open}
      load={() => import('./withdraw-dialog').then(({ WithdrawDialog }) => WithdrawDialog)}
    >
      {(Loaded, close) => (
        <Loaded
          title={words.title}
          context={context}
          submit={words.open}
          maximum={maximum}
          action={action}
          onClose={close}
          onDone={() => {
            close();
            router.refresh();
          }}
        />
      )}
    </FootDialog>
  );
}
