import type { ReactNode } from 'react';

interface ReadingSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One heading with its paragraphs. */
export function ReadingSection({ title, children }: ReadingSectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
