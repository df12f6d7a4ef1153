import type { ReactNode } from 'react';

interface ReadingPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page to read, in one measure. */
export function ReadingPage({ title, lead, children }: ReadingPageProps) {
  return (
    <article className="wrap pt-6 wide:pt-12">
      <div className="prose">
        <h1 className="serif text-[2.05rem] wide:text-3xl">{title}</h1>
        <p className="text-l leading-text text-ink-2">{lead}</p>
        {children}
      </div>
    </article>
  );
}
