import { expect } from '../../support/browser';
import { Screen } from './screen';

/** A form of which what is typed is kept until it is sent. */
export class DraftScreen extends Screen {
  /** Opens the form empty: what another test left half done is of no use here. */
  protected async openEmpty(path: string) {
    await this.page.goto(path);
    await expect(async () => {
      if (await this.beginAgain.isVisible()) await this.beginAgain.click();
      await expect(this.beginAgain).toHaveCount(0, { timeout: 500 });
    }).toPass();
  }

  /** That the form holds what was typed before, and the way out of it. */
  get draftNote() {
    const [begin = ''] = this.say('shell.form.draft.found').split('{');
    return this.page.getByRole('main').getByText(begin.trim().replace(/,$/, ''));
  }

  get beginAgain() {
    return this.page.getByRole('button', { name: this.say('shell.form.draft.again') });
  }
}
