import { Screen } from './screen';
import { SignInPage } from './sign-in';

/** What a one-time link opens: a role that was offered, or the choice of a password. */
export class LinkPage extends Screen {
  async open(link: string) {
    await this.page.goto(link);
  }

  /** Fills in a password twice and sends it by the button of those words. */
  async choose(password: string, submit: 'public.link.submit' | 'public.link.offer.freshSubmit') {
    await this.page.getByLabel(this.say('public.link.password'), { exact: true }).fill(password);
    await this.page.getByLabel(this.say('public.link.repeat')).fill(password);
    await this.page.getByRole('button', { name: this.say(submit) }).click();
  }

  /** Accepts with a first password. */
  async acceptAsNew(link: string, password: string) {
    await this.open(link);
    await this.choose(password, 'public.link.offer.freshSubmit');
    await this.page.waitForURL('**/sign-in?chosen=1');
  }

  /** Says yes, signed in with the account of that address. */
  async accept() {
    await this.page.getByRole('button', { name: this.say('public.link.offer.accept') }).click();
  }

  /** Opens the link as a visitor with an account: signs in, comes back and accepts. */
  async acceptAsKnown(link: string, email: string, password: string) {
    await this.open(link);
    await this.page
      .getByRole('main')
      .getByRole('link', { name: this.say('public.link.offer.signIn') })
      .click();
    await this.page.waitForURL('**/sign-in?next=*');
    await new SignInPage(this.page, this.locale).signIn(email, password);
    await this.page.waitForURL('**/link/*');
    await this.accept();
  }

  /** Why a link or a yes was refused. */
  refusal(code: string) {
    return this.page.getByRole('alert').filter({ hasText: this.say(`people.errors.${code}`) });
  }
}
