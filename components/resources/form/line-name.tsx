import type { LineKey } from '@/lib/domain/resources/rules/year-form';
import { useLineWords } from './line-words';

/** A source and its kind: "Federaal, VVSG-programma werkingsmiddelen". */
export function LineName({ line }: { readonly line: LineKey }) {
  const words = useLineWords();
  return (
    <p className="leading-snug hyphens-auto [overflow-wrap:anywhere]">
      <span className="inline-block font-semibold first-letter:uppercase">{words.source(line)}</span>{' '}
      <span className="text-ink-2">{words.kind(line)}</span>
    </p>
  );
}
