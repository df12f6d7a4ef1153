import type { Page } from '@playwright/test';
import { type Locale, wordsIn } from '../../support/words';

/** The form of a new partnership. */
export class RegisterPage {
  readonly say;
  constructor(
    readonly page: Page,
    readonly locale: Locale = 'nl',
  ) {
    this.say = wordsIn(locale);
  }

  async open(slug: string) {
    await this.page.goto(`/${this.locale}/m/${slug}/partnerships/new`);
  }

  approach(name: string) {
    return this.page.getByRole('radio', { name, exact: true });
  }

  get place() {
    return this.page.getByRole('main').getByLabel(this.say('partnerships.register.place'));
  }

  get country() {
    return this.page.getByRole('main').getByLabel(this.say('partnerships.register.country'));
  }

  get since() {
    return this.page.getByRole('main').getByLabel(this.say('partnerships.register.since'));
  }

  get submit() {
    return this.page.getByRole('button', { name: this.say('partnerships.register.submit') });
  }

  async answer(answers: { approach: string; place: string; country: string; since: string }) {
    await this.approach(answers.approach).check();
    await this.place.fill(answers.place);
    await this.country.selectOption({ label: answers.country });
    await this.since.fill(answers.since);
  }
}
