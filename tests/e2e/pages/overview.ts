import type { Locator } from '@playwright/test';
import { Screen } from './screen';

/** The first page of a municipality: the drawings of a partnership and the mix. */
export class OverviewPage extends Screen {
  /** The sheet of one figure of a partnership. */
  sheet(figure: 'own_operating' | 'staff_time', partnership: string): Locator {
    const title = this.say(`portfolio.trend.title.${figure}`);
    return this.page.getByRole('main').getByRole('region', { name: title, exact: true }).filter({ hasText: partnership });
  }

  /** What stands in a table, row by row. */
  async rows(within: Locator): Promise<string[][]> {
    const rows = await within.getByRole('table').getByRole('row').all();
    const told = await Promise.all(
      rows.map(async (row) => [...(await row.getByRole('rowheader').allInnerTexts()), ...(await row.getByRole('cell').allInnerTexts())]),
    );
    return told.filter((row) => row.length > 0).map((row) => row.map((text) => text.replaceAll('\u00a0', ' ').trim()));
  }

  get mix(): Locator {
    return this.page.getByRole('main').getByRole('region', { name: this.say('portfolio.mix.title'), exact: true });
  }
}
