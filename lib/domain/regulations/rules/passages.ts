import { REGULATION_TEXT_MAX } from '../rules';

/** A part of a text as it is read: a heading, with the number of its article where it has one, or a paragraph. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  readonly article: string | null;
}

/** A line that opens an article: "Artikel 5. Bedrag", "Art. 12bis". */
const ARTICLE = /^art(?:ikel|icle|\.)? ?(\d{1,3}[a-z]{0,4})\b/iu;
/** Longer than a heading is. */
const HEADING_MAX = 120;

/** A pasted text in the parts in which it is shown. Nothing of it is taken for markup. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) passages.push({ kind: 'paragraph', text: paragraph.join('\n'), article: null });
    paragraph = [];
  };
  for (const line of text.slice(0, REGULATION_TEXT_MAX).split('\n')) {
    const [, article] = line.length <= HEADING_MAX ? (ARTICLE.exec(line) ?? []) : [];
    if (line.trim() === '') close();
    else if (article === undefined) paragraph.push(line);
    else {
      close();
      passages.push({ kind: 'heading', text: line, article: article.toLowerCase() });
    }
  }
  close();
  return passages;
}

/** The articles that a text has. */
export function articlesIn(text: string): ReadonlySet<string> {
  return new Set(passagesOf(text).flatMap(({ article }) => (article === null ? [] : [article])));
}

/** The article that somebody named beside a choice, as the text numbers it: of "5 §2" it is 5. Null when it names none. */
export function articleNamed(named: string): string | null {
  return /\d{1,3}[a-z]{0,4}\b/iu.exec(named.slice(0, HEADING_MAX))?.[0].toLowerCase() ?? null;
}
