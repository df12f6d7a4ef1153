import { Screen } from './screen';

/** What a municipality keeps about a partnership for itself: the sheet at the foot of its page, and the dialogue of one contact. */
export class ContactsSheet extends Screen {
  get sheet() {
    return this.page.getByRole('region', { name: this.say('contacts.title') });
  }

  side(side: 'ours' | 'theirs') {
    return this.sheet.getByRole('region', { name: this.say(`contacts.sides.${side}`), exact: true });
  }

  contact(name: string) {
    return this.sheet.getByRole('listitem').filter({ hasText: name });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  addButton(side: 'ours' | 'theirs') {
    return this.sheet.getByRole('button', { name: this.say(`contacts.addAt.${side}`) });
  }

  changeButton(name: string) {
    return this.sheet.getByRole('button', { name: this.say('contacts.changeWho', { name }), exact: true });
  }

  field(field: 'name' | 'function' | 'email' | 'phone' | 'remark') {
    return this.dialog.getByLabel(this.say(`contacts.form.${field}`));
  }

  get submit() {
    return this.dialog.getByRole('button', { name: this.say('contacts.form.submit') });
  }

  /** The note as it is read, or its field while it is edited. */
  note(note: 'notes' | 'reciprocity') {
    return this.sheet.getByRole('region', { name: this.say(`contacts.${note}`) });
  }

  async editNote(note: 'notes' | 'reciprocity') {
    await this.note(note)
      .getByRole('button', { name: this.say('shell.form.changeWhat', { label: this.say(`contacts.${note}`) }) })
      .click();
    return this.note(note).getByRole('textbox');
  }

  saveNote(note: 'notes' | 'reciprocity') {
    return this.note(note).getByRole('button', { name: this.say('shell.form.save') });
  }
}
