import { expect } from '../../support/browser';
import { PartnershipPage } from './partnership';

/** What a partnership is about: agreement and rhythm, goals, and the three sets of choices. */
export class AboutPage extends PartnershipPage {
  get main() {
    return this.page.getByRole('main');
  }

  /** A sheet of the page by its title. */
  sheet(key: 'agreed' | 'goals' | 'about') {
    return this.main.getByRole('region', { name: this.say(`partnerships.${key}.title`), exact: true });
  }

  pencil(label: string) {
    return this.main.getByRole('button', { name: this.say('shell.form.changeWhat', { label }), exact: true });
  }

  get saved() {
    return this.main.getByRole('status').filter({ hasText: this.say('shell.form.saved') });
  }

  /** The form of all that was agreed. */
  get agreement() {
    return this.page.getByRole('dialog', { name: this.say('partnerships.agreed.title') });
  }

  /** Says in one form what was agreed: chosen from a list, or typed. */
  async agree(answers: Partial<Record<'kind' | 'year' | 'until' | 'rhythm', string>>) {
    await this.pencil(this.say('partnerships.agreed.title')).click();
    for (const [key, value] of Object.entries(answers)) {
      const field = this.agreement.getByLabel(this.say(`partnerships.agreed.${key}`));
      if (key === 'kind' || key === 'rhythm') await field.selectOption({ label: value });
      else await field.fill(value);
    }
    await this.agreement.getByRole('button', { name: this.say('partnerships.agreed.save') }).click();
  }

  /** The column of one side; it has no name of its own, so it is known by its heading. */
  column(side: 'ours' | 'theirs') {
    const heading = this.page.getByRole('heading', { name: this.say(`partnerships.goals.${side}`), exact: true });
    return this.sheet('goals').locator('section', { has: heading });
  }

  /** Opens the field for a new goal, and adds these one after the other. */
  async addGoals(side: 'ours' | 'theirs', goals: readonly string[]) {
    const column = this.column(side);
    await column.getByRole('button', { name: this.say('partnerships.goals.add') }).click();
    for (const goal of goals) {
      await column.getByLabel(this.say('partnerships.goals.new')).fill(goal);
      await column.getByRole('button', { name: this.say('shell.form.save') }).click();
      await this.goal(side, goal).waitFor();
    }
    await column.getByRole('button', { name: this.say('partnerships.goals.close') }).click();
  }

  goal(side: 'ours' | 'theirs', goal: string) {
    return this.column(side).getByRole('listitem').filter({ hasText: goal });
  }

  async openSet(key: 'themes' | 'sdgs' | 'approaches') {
    await this.pencil(this.say(`partnerships.about.${key}`)).click();
  }

  choice(label: string) {
    return this.sheet('about').getByRole('checkbox', { name: label, exact: true });
  }

  /** Clicks on a choice, which shows at once. */
  async press(label: string, chosen: boolean) {
    await this.choice(label).click();
    await expect(this.choice(label)).toBeChecked({ checked: chosen });
  }

  get done() {
    return this.sheet('about').getByRole('button', { name: new RegExp(`^${this.say('shell.form.done')}`) });
  }

  chip(label: string) {
    return this.sheet('about')
      .getByRole('listitem')
      .filter({ has: this.page.getByText(label, { exact: true }) });
  }
}
