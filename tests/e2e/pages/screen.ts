import type { Page } from '@playwright/test';
import { type Locale, wordsIn } from '../../support/words';

/** A screen of the program in one language; its elements are found by role and by the words of that language. */
export class Screen {
  readonly say;
  constructor(
    readonly page: Page,
    readonly locale: Locale = 'nl',
  ) {
    this.say = wordsIn(locale);
  }
}
