import type { Locator } from '@playwright/test';
import { REMEDIES } from '@/lib/domain/guidance/rules/remedy';
import { PartnershipPage } from './partnership';

/** The tab *Richtlijnen* of a partnership. */
export class GuidelinesPage extends PartnershipPage {
  get main() {
    return this.page.getByRole('main');
  }

  /** What comes first, by the sentence that is its title; a sheet by its own. */
  sheet(title: string) {
    return this.main.getByRole('region', { name: title, exact: true });
  }

  get completeness() {
    return this.sheet(this.say('guidance.completeness.title'));
  }

  get others() {
    return this.sheet(this.say('guidance.page.others'));
  }

  /** A guideline in one line, by what it asks. */
  line(statement: string) {
    const heading = this.page.getByRole('heading', { name: statement, level: 3 });
    return this.main.getByRole('listitem').filter({ has: heading });
  }

  /** Every guideline in one line. */
  get lines() {
    return this.others.getByRole('listitem').filter({ has: this.page.locator('details') });
  }

  /** What unfolds what a guideline in one line rests on. */
  groundsIn(line: Locator) {
    return line.getByText(this.say('guidance.page.grounds'));
  }

  grounds(statement: string) {
    return this.groundsIn(this.line(statement));
  }

  /** Every way to remedy something on this page. */
  get remedies() {
    const words = [...REMEDIES.map((remedy) => this.say(`guidance.remedy.${remedy}`)), `${this.say('guidance.completeness.describe')}:`];
    return this.main.getByRole('link', { name: new RegExp(`^(?:${words.join('|')})`) });
  }
}
