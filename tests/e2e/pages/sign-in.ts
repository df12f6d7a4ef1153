import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { Screen } from './screen';

/** The page on which one signs in with address and password. */
export class SignInPage extends Screen {
  async open(next?: string) {
    await this.page.goto(`/${this.locale}/sign-in${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`);
  }

  async signIn(email: string, password = DEMONSTRATION_PASSWORD) {
    const form = this.page.getByRole('main');
    await form.getByLabel(this.say('public.signIn.email')).fill(email);
    await form.getByLabel(this.say('public.signIn.password'), { exact: true }).fill(password);
    await form.getByRole('button', { name: this.say('public.signIn.submit') }).click();
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }
}
