import { passagesOf } from '@/lib/domain/regulations/rules/passages';

/** The text of the council in paragraphs, its articles as headings. What is pasted is text and never markup. */
export function RegulationText({ text }: { readonly text: string }) {
  const seen = new Set<string>();
  const passages = passagesOf(text).map((passage, at) => {
    const isFirst = passage.article !== null && !seen.has(passage.article);
    if (passage.article !== null) seen.add(passage.article);
    return { ...passage, key: `${at}`, anchor: isFirst ? `article-${passage.article}` : undefined };
  });
  return (
    <div className="max-w-[44em] [overflow-wrap:anywhere]">
      {passages.map(({ key, kind, text: words, anchor }) =>
        kind === 'heading' ? (
          <h3 key={key} id={anchor} className="serif mt-4 scroll-mt-4 text-m leading-snug first:mt-0">
            {words}
          </h3>
        ) : (
          <p key={key} className="mt-1.5 whitespace-pre-line first:mt-0">
            {words}
          </p>
        ),
      )}
    </div>
  );
}
