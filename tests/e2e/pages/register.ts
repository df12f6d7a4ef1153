import { DraftScreen } from './draft-screen';

/** The form of a new partnership. */
export class RegisterPage extends DraftScreen {
  async open(slug: string) {
    await this.openEmpty(`/${this.locale}/m/${slug}/partnerships/new`);
  }

  approach(name: string) {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** Where a place is looked for; the second of several by its number. */
  place(n?: number) {
    const name = n === undefined ? this.say('partnerships.register.place') : this.say('partnerships.register.placeNth', { n });
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** Where the name of a place is typed that is not in the list. */
  ownName(n?: number) {
    const name =
      n === undefined ? this.say('partnerships.register.ownPlaceName') : this.say('partnerships.register.ownPlaceNameNth', { n });
    return this.page.getByRole('textbox', { name });
  }

  country(n?: number) {
    const name = n === undefined ? this.say('partnerships.register.country') : this.say('partnerships.register.countryNth', { n });
    return this.page.getByRole('main').getByLabel(name);
  }

  /** The rows under the field: what was found, and the last one. */
  get found() {
    return this.page.getByRole('listbox', { name: this.say('partnerships.register.foundPlaces') }).getByRole('option');
  }

  get notInTheList() {
    return this.page.getByRole('option', { name: this.say('partnerships.register.ownPlace') });
  }

  get since() {
    return this.page.getByRole('main').getByLabel(this.say('partnerships.register.since'));
  }

  get submit() {
    return this.page.getByRole('button', { name: this.say('partnerships.register.submit') });
  }

  /** Takes a place from the list: the one of that name in that country. */
  async choosePlace(name: string, country: string, n?: number) {
    await this.place(n).pressSequentially(name);
    await this.found.filter({ hasText: name }).filter({ hasText: country }).first().click();
  }

  /** Types a place that is not in the list. */
  async typePlace(name: string, country: string, n?: number) {
    await this.place(n).fill('?');
    await this.notInTheList.click();
    await this.ownName(n).fill(name);
    await this.country(n).selectOption({ label: country });
  }

  formality(code = 'partnership') {
    return this.approach(this.say(`partnerships.formality.${code}`));
  }

  /** The four answers, with a place from the list. */
  async answer({ approach, place, country, since }: { approach: string; place: string; country: string; since: string }) {
    await this.approach(approach).check();
    await this.formality().check();
    await this.choosePlace(place, country);
    await this.since.fill(since);
  }

  /** The four answers, with a place that is typed in full. */
  async answerInFull({ approach, place, country, since }: { approach: string; place: string; country: string; since: string }) {
    await this.approach(approach).check();
    await this.formality().check();
    await this.typePlace(place, country);
    await this.since.fill(since);
  }
}
