import { Screen } from './screen';

/** The page of one partnership, with its title that is edited in place. */
export class PartnershipPage extends Screen {
  /** Opens the partnership that is called so, or has these words in its title, from the list of a municipality. */
  async openOf(slug: string, title: string) {
    await this.page.goto(`/${this.locale}/m/${slug}/partnerships`);
    await this.page.getByRole('main').getByRole('link', { name: title }).click();
    await this.page.waitForURL(/\/partnerships\/[0-9a-f-]{36}$/);
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  fact(term: string) {
    return this.page.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::*[1]');
  }

  get title() {
    return this.page.getByRole('textbox', { name: this.say('partnerships.page.title') });
  }

  async editTitle() {
    const label = this.say('partnerships.page.title');
    await this.page.getByRole('button', { name: this.say('shell.form.changeWhat', { label }) }).click();
  }

  /** From any page of the partnership to another; on a phone all of them are behind one fold. */
  async openTab(tab: string) {
    const tabs = this.page.getByRole('navigation', { name: this.say('partnerships.page.tabs') });
    await tabs.waitFor();
    const fold = tabs.locator('summary');
    if (await fold.isVisible()) await fold.click();
    await tabs.getByRole('link', { name: tab, exact: true }).click();
  }

  /** To what is kept of it. */
  async openFacts() {
    await this.openTab(this.say('partnerships.page.facts'));
    await this.page.waitForURL(/\/facts$/);
  }

  /** To who met whom. */
  async openReciprocity() {
    await this.openTab(this.say('partnerships.page.reciprocity'));
    await this.page.waitForURL(/\/reciprocity$/);
  }

  get save() {
    return this.page.getByRole('button', { name: this.say('shell.form.save') });
  }

  async openHistory() {
    await this.openTab(this.say('partnerships.page.history'));
    await this.page.waitForURL(/\/history$/);
  }
}
