import { expect } from '../../support/browser';
import { Screen } from './screen';

/** The people of a municipality: the table, the dialogue of one colleague, and the form to add one. */
export class SettingsPage extends Screen {
  async open(slug: string) {
    await this.page.goto(`/${this.locale}/m/${slug}/settings`);
  }

  row(name: string) {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  async change(name: string) {
    await this.page.getByRole('button', { name: this.say('people.list.changeWho', { name }), exact: true }).click();
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  async add(colleague: { name: string; email: string; role: string }) {
    const main = this.page.getByRole('main');
    await main.getByLabel(this.say('people.add.name'), { exact: true }).fill(colleague.name);
    await main.getByLabel(this.say('people.add.email')).fill(colleague.email);
    const role = main.getByRole('radio', { name: this.say(`access.role.${colleague.role}`), exact: true });
    await expect(role).toHaveAccessibleDescription(this.say(`people.may.${colleague.role}`));
    await role.check();
    await main.getByRole('button', { name: this.say('people.add.submit'), exact: true }).click();
  }

  /** The field with the link that is shown once. */
  get link() {
    return this.page.getByLabel(this.say('people.link.link'), { exact: true });
  }

  /** The roles on offer, and those that came to nothing. */
  get offers() {
    return this.page.getByRole('region', { name: this.say('people.offers.title') }).getByRole('listitem');
  }

  get changes() {
    return this.page.getByRole('region', { name: this.say('people.history.title') }).getByRole('listitem');
  }
}
