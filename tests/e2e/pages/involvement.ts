import { PartnershipPage } from './partnership';

/** The sheets of a partnership on who is involved, where the partner is, and what stood in the way. */
export class InvolvementPage extends PartnershipPage {
  private what(group: string, side: 'ours' | 'theirs') {
    const sideWords = this.say(`partnerships.involvement.${side}`).toLowerCase();
    return this.say('partnerships.involvement.what', { group: this.say(`partnerships.actor.${group}`), side: sideWords });
  }

  private sheet(title: string) {
    return this.page.getByRole('region', { name: this.say(title), exact: true });
  }

  get involvement() {
    return this.sheet('partnerships.involvement.title');
  }

  get places() {
    return this.sheet('partnerships.page.places');
  }

  get circumstances() {
    return this.sheet('partnerships.circumstances.title');
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  tick(group: string, side: 'ours' | 'theirs') {
    return this.involvement.getByRole('checkbox', { name: this.what(group, side), exact: true });
  }

  year(group: string, side: 'ours' | 'theirs') {
    return this.involvement.getByLabel(this.say('partnerships.involvement.seenWhat', { what: this.what(group, side) }), { exact: true });
  }

  olderYear(group: string, side: 'ours' | 'theirs') {
    return this.involvement.getByLabel(this.say('partnerships.involvement.yearWhat', { what: this.what(group, side) }), { exact: true });
  }

  still(group: string, side: 'ours' | 'theirs') {
    return this.involvement.getByRole('button', {
      name: this.say('partnerships.involvement.stillWhat', { year: '2026', what: this.what(group, side) }),
      exact: true,
    });
  }

  /** Opens the departments. */
  get changeDepartments() {
    const label = this.say('partnerships.involvement.departments');
    return this.involvement.getByRole('button', { name: this.say('shell.form.changeWhat', { label }), exact: true });
  }

  department(name: string) {
    return this.involvement.getByRole('checkbox', { name, exact: true });
  }

  button(key: string, values: Record<string, string> = {}) {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  get placeField() {
    return this.places.getByRole('combobox', { name: this.say('partnerships.register.place'), exact: true });
  }

  get foundPlaces() {
    return this.page.getByRole('listbox', { name: this.say('partnerships.register.foundPlaces') }).getByRole('option');
  }

  /** What a cell says for who reads it alone: "2024", or nothing. */
  row(group: string) {
    return this.involvement
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: this.say(`partnerships.actor.${group}`) }) });
  }
}
