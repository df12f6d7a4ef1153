import type { ReactNode } from 'react';

interface MessagePageProps {
  /** The shell around it has the column already. */
  readonly inShell?: boolean;
  /** None inside a shell, which has it. */
  readonly logo?: ReactNode;
  readonly title: string;
  readonly text: string;
  /** The number to pass on; said only when there is one. */
  readonly number?: string | undefined;
  readonly actions: ReactNode;
}

/** One message on linen: what happened, what to do, the way back. */
export function MessagePage({ inShell = false, logo, title, text, number, actions }: MessagePageProps) {
  return (
    <div className={`py-10 wide:py-20 ${inShell ? '' : 'wrap'}`}>
      <div className="max-w-[36rem]">
        {logo}
        <h1 className="serif mt-5 text-balance text-[2.05rem] wide:text-3xl">{title}</h1>
        <p className="mt-4 text-ink-2">{text}</p>
        {number !== undefined && <p className="mt-2 text-s text-ink-2 tabular-nums">{number}</p>}
        <div className="mt-6 flex flex-wrap gap-2.5">{actions}</div>
      </div>
    </div>
  );
}
