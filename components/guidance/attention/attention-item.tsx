import type { ReactNode } from 'react';

interface AttentionItemProps {
  readonly sign: ReactNode;
  readonly title: ReactNode;
  /** What it is about. */
  readonly children: ReactNode;
  /** The way to where it is remedied. */
  readonly action: ReactNode;
}

/** One thing that asks for attention: its sign, its title, a line of facts and one action; on a phone the action stands under the text. */
export function AttentionItem({ sign, title, children, action }: AttentionItemProps) {
  return (
    <li className="flex items-start gap-x-3.5 gap-y-2.5 py-4 max-wide:flex-wrap print:break-inside-avoid print:py-2">
      <span className="mt-[3px]">{sign}</span>
      <div className="min-w-0 flex-1">
        <h3 className="text-l font-semibold leading-heading">{title}</h3>
        <p className="mt-0.5 leading-snug text-ink-2">{children}</p>
      </div>
      {action && <div className="flex-none max-wide:w-full max-wide:pl-8">{action}</div>}
    </li>
  );
}
