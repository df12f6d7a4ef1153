import { Screen } from './screen';

/** VVSG's table of all municipalities. */
export class MunicipalitiesPage extends Screen {
  async search(name: string) {
    await this.page.getByRole('searchbox', { name: this.say('municipalities.list.name') }).fill(name);
    await this.page.getByRole('button', { name: this.say('shell.list.submit') }).click();
    await this.page.waitForURL(/search=/);
  }

  get rows() {
    return this.page.getByRole('table').locator('tbody').getByRole('row');
  }

  link(name: string) {
    return this.rows.getByRole('link', { name, exact: true });
  }
}
