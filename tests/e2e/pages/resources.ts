import { become } from '../../support/browser';
import type { Person } from '../../support/world/description';
import { Screen } from './screen';

/** The room in which stands what a municipality puts into its partnerships in one year. */
export class ResourcesPage extends Screen {
  /** Opens a year of a municipality as somebody. */
  async openAs(slug: string, who: Person, year: number) {
    await become(this.page, who);
    await this.page.goto(`/${this.locale}/m/${slug}/resources?year=${year}`);
  }

  get table() {
    return this.page.getByRole('main').getByRole('table');
  }

  /** What stands in the row of that name, cell by cell. */
  async row(name: string): Promise<string[]> {
    // Whole words: a lock follows some names, and "Totaal" begins others.
    const row = this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}(\\s|$)`) }) });
    return (await row.getByRole('cell').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
  }

  button(key: string, values = {}) {
    return this.page.getByRole('button', { name: this.say(`resources.room.${key}`, values), exact: true });
  }

  get takeOver() {
    return this.page.getByRole('button', { name: this.say('resources.form.takeOver') });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }
}
