import type { Basis } from '@/lib/domain/resources/rules/money';
import { expect } from '../../support/browser';
import { Screen } from './screen';

/** The form of one year of a partnership, a membership or an approach. */
export class YearPage extends Screen {
  /** Opens a year of the partnership of that municipality with that place. */
  async openOf(slug: string, place: string, year: number) {
    await this.page.goto(`/${this.locale}/m/${slug}/partnerships`);
    const link = this.page.getByRole('main').getByRole('link', { name: new RegExp(place) });
    await this.page.goto(`${await link.first().getAttribute('href')}/years/${year}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(place);
  }

  /** A field by the name of its row: of a group, unless it is said otherwise. */
  field(row: 'own_operating' | 'other' | 'staff' | 'fte', basis: Basis) {
    return this.fieldOf(this.say(`resources.group.${row}`), basis);
  }

  fieldOf(row: string, basis: Basis) {
    return this.page.getByLabel(this.say('resources.form.cell', { row, basis: this.say(`resources.basis.${basis}`) }), { exact: true });
  }

  /** Types as a person does, and goes on to the next field. */
  async type(row: Parameters<YearPage['field']>[0], basis: Basis, text: string) {
    await this.field(row, basis).fill(text);
    await this.field(row, basis).press('Tab');
  }

  async isSaved() {
    const [words = ''] = this.say('resources.form.allSaved').split('{');
    await expect(this.page.getByRole('status').filter({ hasText: words.trim() })).toBeVisible();
  }

  get conflict() {
    return this.page.getByRole('region', { name: this.say('shell.form.conflict') });
  }

  /** How the figures stand, over the fields. */
  get standing() {
    return this.page
      .getByRole('main')
      .getByRole('list')
      .filter({ has: this.page.getByRole('img') });
  }

  button(key: string) {
    return this.page.getByRole('button', { name: this.say(key), exact: true });
  }
}
