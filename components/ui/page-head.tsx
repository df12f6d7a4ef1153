import type { ReactNode } from 'react';
import { type Crumb, Crumbs } from './crumbs';

interface PageHeadProps {
  /** The title in the serif; a page whose title is a pair of places gives `pair` instead. */
  readonly title?: ReactNode;
  /** A `PairLine` of size `title`, which is the heading itself. */
  readonly pair?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** One line of context, or several facts. */
  readonly context?: ReactNode;
  /** At the right, one primary at most; on a phone under the text. */
  readonly actions?: ReactNode;
  /** `Tabs` between the pages of this thing. */
  readonly tabs?: ReactNode;
}

/** Crumb, serif title, one line of context, actions. */
export function PageHead({ title, pair, crumbs, context, actions, tabs }: PageHeadProps) {
  return (
    <div className={`pb-[18px] print:pb-2 ${tabs === undefined ? 'wide:pb-[26px]' : ''}`}>
      {crumbs !== undefined && <Crumbs items={crumbs} />}
      <div
        className={`flex flex-col gap-4 wide:flex-row wide:gap-6 ${pair === undefined ? 'wide:items-end' : 'wide:items-start'} ${crumbs === undefined ? 'pt-6 wide:pt-[34px] print:pt-2' : 'pt-3 wide:pt-[18px]'}`}
      >
        <div className="min-w-0 wide:flex-1">
          {pair ?? (
            <h1 className="serif text-balance hyphens-auto [overflow-wrap:anywhere] text-[2.05rem] max-[350px]:text-[1.75rem] wide:text-3xl print:text-2xl">
              {title}
            </h1>
          )}
          {context !== undefined && <div className="mt-2 text-ink-2 print:mt-0.5">{context}</div>}
        </div>
        {actions !== undefined && <div className="flex flex-none flex-wrap items-center gap-2.5 print:hidden">{actions}</div>}
      </div>
      {tabs}
    </div>
  );
}
