import { expect, type Locator, type Page } from '@playwright/test';

/** So many presses lead through any page: who needs more finds nothing that leads there. */
const STEPS_MAX = 160;

/**
 * Somebody who has a keyboard and nothing else. Each stop on the way is looked at: what has the focus stands in the window, over
 * everything else, with a ring around it.
 */
export class ByKeyboard {
  constructor(readonly page: Page) {}

  /** Goes on until this has the focus. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    let element = await target.elementHandle();
    for (let step = 0; ; step += 1) {
      const where = await element?.evaluate(focused);
      if (where === 'here') break;
      if (step === STEPS_MAX) throw new Error(`${STEPS_MAX} times ${key} did not lead to ${target}`);
      // To find it by its name at each step would take most of the time.
      if (where !== 'elsewhere') element = await target.elementHandle();
      await this.page.keyboard.press(key);
      await this.#look();
    }
    await this.staysAt(target);
  }

  /** One press leads there: it comes next. */
  async next(target: Locator): Promise<void> {
    await this.page.keyboard.press('Tab');
    await this.staysAt(target);
  }

  /** It has the focus, by itself or again. */
  async staysAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await expect.poll(() => this.page.evaluate(unseen), 'what has the focus').toBe(null);
  }

  /** Goes to a button or a link and presses it. */
  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  /** Types into what comes next. */
  async typeNext(target: Locator, text: string): Promise<void> {
    await this.next(target);
    await this.page.keyboard.type(text);
  }

  /** At the end of the page nothing has the focus for one press, before it begins anew. */
  async #look(): Promise<void> {
    const found = await this.page.evaluate(unseen);
    if (found !== 'nowhere') expect(found, 'what has the focus').toBe(null);
  }
}

/** Has this the focus? It may have been drawn anew. */
function focused(element: Node): 'here' | 'elsewhere' | 'gone' {
  if (!element.isConnected) return 'gone';
  return element === document.activeElement ? 'here' : 'elsewhere';
}

/** What is wrong with what has the focus; null when everybody sees where it is. */
function unseen(): string | null {
  const here = document.activeElement;
  if (here === null || here === document.body) return 'nowhere';
  const name = here.outerHTML.slice(0, 160);
  const [box] = here.getClientRects();
  if (box === undefined || box.width === 0 || box.height === 0) return `without a place: ${name}`;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right <= left || bottom <= top) return `outside the window: ${name}`;
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (over !== null && !here.contains(over) && !over.contains(here)) return `covered by ${over.outerHTML.slice(0, 160)}: ${name}`;
  // A card shows for what is in it that it has the focus.
  const ringed = [here, here.closest('label')].some((each) => {
    const style = each === null ? null : getComputedStyle(each);
    return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  });
  return ringed ? null : `without a ring: ${name}`;
}
