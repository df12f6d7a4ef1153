import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { askedIn, askedList, listInput } from '@/lib/platform/listing';
import { ListPage } from './list-page';

const LIST = {
  filters: { search: { maximum: 40 }, kind: { codes: ['small', 'large'] }, colour: { codes: ['red'] }, shape: { codes: ['round'] } },
  orders: ['name', 'since'],
} as const;
const WORDS = { found: 'Twee gevonden', showAll: 'Toon alle dingen', none: 'Geen ding past.', noneWhy: 'Kies ruimer.' };
const CHOICE = { label: 'Hoe groot', all: 'Alle', options: [{ code: 'small', name: 'klein' }] };
const LONG = { kind: CHOICE, colour: CHOICE, shape: CHOICE };
type Props = ComponentProps<typeof ListPage<'name' | 'since', string>>;

function shown(query: string, more: Partial<Props> = {}) {
  const list: Props['list'] = askedList(LIST, listInput(LIST).parse(askedIn(new URLSearchParams(query))), '/m/x/things');
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <ListPage
        list={list}
        found={{ total: 120, pageSize: 50 }}
        title="Dingen"
        context="120 dingen"
        words={WORDS}
        search="Zoek een ding"
        filters={{ kind: CHOICE }}
        columns={{ name: 'Naam', since: 'Sinds' }}
        {...more}
      >
        <table />
      </ListPage>
    </NextIntlClientProvider>,
  );
}
const count = (html: string, part: string) => html.split(part).length - 1;

describe('a list page', () => {
  test('says what the list holds, keeps the order while one searches, and leads to the other pages', () => {
    const html = shown('sort=since&direction=desc&page=2');
    expect(html).toContain('120 dingen');
    expect(html).toContain('<input type="hidden" name="sort" value="since"/><input type="hidden" name="direction" value="desc"/>');
    expect(html).toContain('maxLength="40"');
    for (const page of [1, 3]) expect(html).toContain(`things?sort=since&amp;direction=desc&amp;page=${page}"`);
    expect(html).not.toContain(WORDS.showAll);
  });

  test('shows what was asked, and leads back to all once: in a short form, beside a long one', () => {
    const short = shown('kind=small&search=a');
    expect(short).toContain('<option value="small" selected="">klein</option>');
    expect(short).toContain(WORDS.found);
    expect([count(short, WORDS.showAll), count(short, '<details')]).toEqual([1, 0]);
    const long = shown('kind=small&search=a', { filters: LONG });
    expect([count(long, WORDS.showAll), count(long, '<details')]).toEqual([1, 1]);
    expect(long).toContain('Filters en volgorde (1 filter)');
  });

  test('without an answer says what to do', () => {
    const html = shown('search=zzz', { found: { total: 0, pageSize: 50 }, hasFile: true });
    expect(html).toContain(WORDS.none);
    expect(html).toContain('<search');
    expect(count(html, '<table')).toBe(0);
    expect(html).not.toContain('CSV');
  });

  test('that holds nothing yet shows how to begin, and nothing to search with', () => {
    const html = shown('', { found: { total: 0, pageSize: 50 }, beginning: <p>Hier komen de dingen.</p>, actions: <b>Maak een ding</b> });
    expect(html).toContain('Hier komen de dingen.');
    expect([count(html, '<search'), count(html, 'Maak een ding'), count(html, WORDS.none)]).toEqual([0, 0, 0]);
  });

  test('leads to its file, all pages of what was found', () => {
    const html = shown('kind=small&page=2', { hasFile: true });
    expect(html).toContain('href="/nl/m/x/things/csv?kind=small"');
    for (const dialect of ['semicolon', 'comma']) expect(html).toContain(`href="/nl/m/x/things/csv?kind=small&amp;separator=${dialect}"`);
    // A browser would end the paragraph before the menu, and the page would be another than the one that was sent.
    expect(html).not.toMatch(/<p[ >](?:(?!<\/p>).)*<details/);
  });
});
