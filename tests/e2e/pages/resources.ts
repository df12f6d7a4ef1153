import type { Person } from '../../support/world/description';
import { Screen } from './screen';
import { SignInPage } from './sign-in';

/** The room in which stands what a municipality puts into its partnerships in one year. */
export class ResourcesPage extends Screen {
  /** Signs in as somebody of Mol and comes to a year of it. */
  async openAs({ email }: Person, year: number) {
    const path = `/${this.locale}/m/mol/resources?year=${year}`;
    const signIn = new SignInPage(this.page, this.locale);
    await signIn.open(path);
    await signIn.signIn(email);
    await this.page.waitForURL(`**${path}`);
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
