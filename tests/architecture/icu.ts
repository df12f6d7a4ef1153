/** What a translated text asks for: its arguments with their kind, and its tags. `{n, plural, one {# jaar} other {# jaar}}` asks `n:plural`. */
export function placeholders(message: string): readonly string[] {
  const found = new Set<string>();
  read(message, 0, found, false);
  for (const [, tag] of message.matchAll(/<([a-zA-Z][\w-]*)\s*\/?>/g)) found.add(`<${tag}>`);
  return [...found].sort();
}

const BRANCHING = /^(?:plural|select|selectordinal)$/;

/** Reads text from `at` to its end (`}` when inside a branch); answers with the place after it. */
function read(text: string, start: number, found: Set<string>, inBranch: boolean): number {
  let at = start;
  while (at < text.length) {
    const letter = text[at];
    if (letter === "'") at = afterQuote(text, at);
    else if (letter === '{') at = readArgument(text, at + 1, found);
    else if (letter === '}' && inBranch) return at + 1;
    else at += 1;
  }
  return at;
}

/** An apostrophe quotes only before a brace, as ICU has it; two of them are one apostrophe. */
function afterQuote(text: string, at: number): number {
  const next = text[at + 1];
  if (next === "'") return at + 2;
  if (next !== '{' && next !== '}') return at + 1;
  const end = text.indexOf("'", at + 1);
  return end === -1 ? text.length : end + 1;
}

function readArgument(text: string, start: number, found: Set<string>): number {
  const head = /^\s*([\w.]+)\s*(?:,\s*(\w+)\s*)?/.exec(text.slice(start));
  if (head === null) throw new Error(`cannot be read: ${text}`);
  const [all, name, kind] = head;
  found.add(kind === undefined ? `${name}` : `${name}:${kind}`);
  let at = start + all.length;
  if (kind === undefined || !BRANCHING.test(kind)) {
    const end = text.indexOf('}', at);
    if (end === -1) throw new Error(`a brace is not closed: ${text}`);
    return end + 1;
  }
  for (;;) {
    const next = text.slice(at).search(/[{}]/);
    if (next === -1) throw new Error(`a brace is not closed: ${text}`);
    at += next + 1;
    if (text[at - 1] === '}') return at;
    at = read(text, at, found, true);
  }
}
