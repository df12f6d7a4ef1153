import type { Page } from '@playwright/test';
import { type Locale, wordsIn } from './words';

/** An amount of money or staff time as a sentence has it. */
const AMOUNT = '(?:€\\s?)?\\d(?:[\\d.,]*\\d)?(?:\\s(?:VTE|FTE))?';

/** A drawing of figures against a line of values. */
interface Drawing {
  readonly name: string;
  /** The value that is written at the height where the line ends; null where none is. */
  readonly last: string | null;
}

/** A page without what was recorded and without other years: what is left is said of the guidance, if it is an amount. */
interface Told {
  readonly text: string;
  readonly drawings: readonly Drawing[];
}

/** The year that an address is of; the running one of the demonstration where it names none. */
export function yearOfAddress(address: string): string {
  return /(?:[?&]year=|\/years\/|\/resources\/\w+\/)(\d{4})/.exec(address)?.[1] ?? '2026';
}

/**
 * What the page of a year says of the guidance of that year, folded parts and names of drawings included. Recorded figures are left out
 * by what they are: cells of a table outside the column of the value, what was changed, the figure of a gauge, last year's beside a
 * field. So is what names another year: its row of a table, its sentence, its part of a key.
 */
export async function guidanceTold(page: Page, html: string, year: string, locale: Locale): Promise<Told> {
  const say = wordsIn(locale);
  const { texts, drawings } = await page.evaluate(read, { html, year, target: say('portfolio.trend.target') });
  const pattern = (key: string, values: Record<string, string>) => new RegExp(say(key, values), 'g');
  const figure = AMOUNT;
  const recorded = [
    ...['planned', 'actual', 'mixed'].map((each) => pattern(`guidance.gauge.${each}`, { amount: AMOUNT })),
    pattern('resources.form.lastYear', { figure }),
    pattern('resources.form.lastYearSum', { amount: AMOUNT }),
  ];
  const ofOtherYear = new RegExp(`^, .*\\b(?!${year})20\\d\\d: .*`);
  const value = say('portfolio.trend.value', { amount: AMOUNT });
  const fromYear = say('portfolio.trend.valueFrom', { year, amount: AMOUNT });
  const before = new RegExp(`${value}(?=(?:, [^,]+)*, ${fromYear})`, 'g');
  const bare = (text: string) =>
    recorded.reduce((rest, each) => rest.replaceAll(each, ''), text.replace(ofOtherYear, '').replaceAll(before, ''));
  return { text: texts.map(bare).join('\n'), drawings };
}

/** Runs in the browser: the texts of a page, and its drawings apart. */
function read({ html, year, target }: { html: string; year: string; target: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const each of body.querySelectorAll('script, style, ins, del')) each.remove();
  for (const row of body.querySelectorAll('tr')) {
    const [named] = /^\d{4}/.exec(row.querySelector('th[scope="row"]')?.textContent ?? '') ?? [];
    if (named !== undefined && named !== year) row.remove();
  }
  for (const cell of body.querySelectorAll('td'))
    if (cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent !== target) cell.textContent = '';
  const drawings = [...body.querySelectorAll('svg[role="img"]')].flatMap((svg) => {
    const end = Number(svg.querySelector('circle[r="4"]')?.getAttribute('cy'));
    const written = [...svg.querySelectorAll('text.font-bold')];
    const last = written.find((text) => Math.abs(Number(text.getAttribute('y')) - 5 - end) < 0.01);
    const name = svg.getAttribute('aria-label') ?? '';
    svg.remove();
    return written.length === 0 ? [] : [{ name, last: last?.textContent ?? null }];
  });
  // React parts the pieces of one text by comments.
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  body.normalize();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const each of body.querySelectorAll('[aria-label], [title], [placeholder]'))
    texts.push(...['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''));
  return { texts: [...texts, ...drawings.map(({ name }) => name)], drawings };
}
