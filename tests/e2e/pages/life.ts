import { PartnershipPage } from './partnership';

/** What stands on the page of a partnership about its approach and its state, and the dialogues that change them. */
export class LifePage extends PartnershipPage {
  get sheet() {
    return this.page.getByRole('region', { name: this.say('partnerships.life.title'), exact: true });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** The list of states, of a partnership that had more than one. */
  get states() {
    return this.page.getByRole('list', { name: this.say('partnerships.life.states') }).getByRole('listitem');
  }

  get approachPeriods() {
    return this.page.getByRole('list', { name: this.say('partnerships.life.approachPeriods') }).getByRole('listitem');
  }

  /** A button of the sheet by its words: `change`, `continue`. */
  button(word: 'change' | 'continue') {
    return this.sheet.getByRole('button', { name: this.say(`partnerships.life.${word}`) });
  }

  withdraw(what: string) {
    return this.sheet.getByRole('button', { name: this.say('partnerships.life.withdrawWhat', { what }) });
  }

  correct(what: string) {
    return this.sheet.getByRole('button', { name: this.say('partnerships.life.correctWhat', { what }) });
  }

  choice(name: string) {
    return this.dialog.getByRole('radio', { name, exact: true });
  }

  /** A field of the dialogue by the key of its label in `partnerships`. */
  field(key: string) {
    return this.dialog.getByLabel(this.say(`partnerships.${key}`));
  }

  /** Why the whole partnership is withdrawn. */
  get why() {
    return this.dialog.getByLabel(this.say('shell.withdrawing.why'));
  }

  get keep() {
    return this.dialog.getByRole('button', { name: this.say('partnerships.life.save') });
  }

  async editSince(text: string) {
    const label = this.say('partnerships.page.sinceTerm');
    await this.page.getByRole('button', { name: this.say('shell.form.changeWhat', { label }) }).click();
    await this.page.getByRole('textbox', { name: label }).fill(text);
    await this.save.click();
  }

  get openWithdrawing() {
    return this.page.getByRole('button', { name: this.say('partnerships.withdrawing.open') });
  }

  get restore() {
    return this.page.getByRole('button', { name: this.say('shell.withdrawing.restore') });
  }
}
