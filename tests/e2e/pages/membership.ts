import { DraftScreen } from './draft-screen';

/** The form of a new membership, and the page of one. */
export class MembershipPage extends DraftScreen {
  async openForm(slug: string) {
    await this.openEmpty(`/${this.locale}/m/${slug}/memberships/new`);
  }

  private get main() {
    return this.page.getByRole('main');
  }

  private register(key: string) {
    return this.say(`memberships.register.${key}`);
  }

  get organisation() {
    return this.page.getByRole('combobox', { name: this.register('organisationName'), exact: true });
  }

  /** The rows under the field: what was found, and the last one. */
  get found() {
    return this.page.getByRole('listbox', { name: this.register('found') }).getByRole('option');
  }

  get ownName() {
    return this.main.getByLabel(this.register('ownName'));
  }

  /** The question of the approach, when its answer is proposed. */
  get proposed() {
    return this.main.getByRole('region', { name: this.register('approach') });
  }

  approach(name: string) {
    return this.page.getByRole('radio', { name, exact: true });
  }

  get since() {
    return this.main.getByLabel(this.register('since'));
  }

  get submit() {
    return this.page.getByRole('button', { name: this.register('submit') });
  }

  async choose(typed: string, name: string) {
    await this.organisation.pressSequentially(typed);
    await this.found.filter({ hasText: name }).first().click();
  }

  async typeOwn(name: string) {
    await this.organisation.fill('?');
    await this.page.getByRole('option', { name: this.register('own') }).click();
    await this.ownName.fill(name);
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  fact(key: string) {
    return this.page
      .getByRole('term')
      .filter({ hasText: this.say(`memberships.page.${key}`) })
      .locator('xpath=following-sibling::*[1]');
  }

  async edit(key: string) {
    const label = this.say(`memberships.page.${key}`);
    await this.page.getByRole('button', { name: this.say('shell.form.changeWhat', { label }), exact: true }).click();
    return this.main.getByLabel(label, { exact: false }).first();
  }

  get save() {
    return this.main.getByRole('button', { name: this.say('shell.form.save'), exact: true });
  }

  /** A button of the sheet about its end, or of the dialogue that it opens. */
  life(key: string) {
    return this.page.getByRole('button', { name: this.say(`memberships.life.${key}`), exact: true });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  inDialog(key: string) {
    return this.dialog.getByLabel(this.say(`memberships.life.${key}`));
  }

  async openHistory() {
    await this.main.getByRole('link', { name: this.say('memberships.page.history'), exact: true }).click();
    await this.page.waitForURL(/\/history$/);
  }

  get entries() {
    return this.main.getByRole('listitem').filter({ has: this.page.getByRole('time') });
  }
}
