/** Text that is HTML already. Only `markup` makes it, so every other text in it was escaped. */
class Made {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Markup = Made;

/** What a drawing is put together from; null is nothing. */
export type MarkupPart = Markup | string | number | null | readonly MarkupPart[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const SIGNS = /[&<>"']/;

/** Nobody sees more of a place in a drawing. */
const DECIMALS = 3;

/** A text as it stands in HTML, between tags and within quotes. */
export function escaped(text: string): string {
  return SIGNS.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '') : text;
}

/** What stands between the parts of a template: of each the same every time, so it is read once. */
const texts = new WeakMap<TemplateStringsArray, readonly string[]>();

function textsOf(template: TemplateStringsArray): readonly string[] {
  const known = texts.get(template);
  if (known !== undefined) return known;
  const read = template.map((text) => text.replace(/\n\s*/g, ''));
  texts.set(template, read);
  return read;
}

function written(part: MarkupPart): string {
  if (part === null) return '';
  if (part instanceof Made) return part.toString();
  if (typeof part === 'string') return escaped(part);
  return typeof part === 'number' ? String(Number(part.toFixed(DECIMALS))) : part.map(written).join('');
}

/**
 * HTML from a template of ours. What is put into it is escaped, unless it was made here too: a name never becomes a tag. The places for
 * it are between tags and within quotes. Blanks at the beginning of a line are left out.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  let made = '';
  for (const [at, text] of textsOf(template).entries()) made += text + written(parts[at] ?? null);
  return new Made(made);
}

/** An attribute with the blank before it; without a value nothing. */
export function attribute(name: string, value: string | number | null): Markup | null {
  return value === null ? null : new Made(` ${name}="${written(value)}"`);
}
