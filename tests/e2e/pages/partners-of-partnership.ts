import { Screen } from './screen';

/** The partners on the facts of a partnership: two columns, and the dialogue of one. */
export class PartnersSheet extends Screen {
  get sheet() {
    return this.page.getByRole('region', { name: this.say('partners.inPartnership.title'), exact: true });
  }

  side(side: 'ours' | 'theirs') {
    return this.sheet.getByRole('region', { name: this.say(`partners.inPartnership.sides.${side}`), exact: true });
  }

  partner(name: string) {
    return this.sheet.getByRole('listitem').filter({ hasText: name });
  }

  addButton(side: 'ours' | 'theirs') {
    return this.sheet.getByRole('button', { name: this.say(`partners.inPartnership.addAt.${side}`) });
  }

  changeButton(name: string) {
    return this.partner(name).getByRole('button');
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  field(field: 'name' | 'kind' | 'what' | 'fromDate' | 'untilDate') {
    return this.dialog.getByLabel(
      this.say(field === 'name' || field === 'kind' ? `partners.inPartnership.${field}` : `partners.does.${field}`),
    );
  }

  found(name: string) {
    return this.dialog.getByRole('option', { name });
  }

  role(role: 'carries_out' | 'takes_part' | 'gives_knowledge' | 'funds') {
    return this.dialog.getByRole('radio', { name: this.say(`partners.role.${role}`), exact: true });
  }

  button(key: string, values = {}) {
    const words = ['save', 'askDays'].includes(key) ? 'does' : 'inPartnership';
    return this.dialog.getByRole('button', { name: this.say(`partners.${words}.${key}`, values) });
  }
}
