import type { Locator } from '@playwright/test';
import { Screen } from './screen';

/** The list of partnerships and memberships of a municipality. */
export class RegisterListPage extends Screen {
  async open(slug: string, query = '') {
    await this.page.goto(`/${this.locale}/m/${slug}/partnerships${query}`);
  }

  get rows() {
    return this.page.getByRole('table').locator('tbody').getByRole('row');
  }

  get search() {
    return this.page.getByRole('searchbox', { name: this.say('partnerships.filter.search') });
  }

  get submit() {
    return this.page.getByRole('search').getByRole('button', { name: this.say('shell.list.submit') });
  }

  /** A choice by its label, as `partnerships.filter.kind`. */
  choice(label: string) {
    return this.page.getByRole('search').getByLabel(this.say(label), { exact: true });
  }

  /** The head of a column, and the link in it that sorts. */
  head(column: string) {
    return this.page.getByRole('columnheader', { name: this.say(`partnerships.list.column.${column}`) });
  }

  sortBy(column: string) {
    return this.head(column).getByRole('link');
  }

  get all() {
    return this.page.getByRole('main').getByRole('link', { name: this.say('partnerships.list.showAll') });
  }

  get csv() {
    return this.page.getByRole('main').getByRole('link', { name: 'CSV', exact: true });
  }

  /** The file with commas; how it separates unfolds beside the link. */
  async openCsvWithCommas(): Promise<Locator> {
    const main = this.page.getByRole('main');
    await main.getByLabel(this.say('shell.file.choose', { file: 'CSV' })).click();
    return main.getByRole('link', { name: this.say('shell.file.comma') });
  }
}
