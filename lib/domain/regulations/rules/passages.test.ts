import { expect, test } from 'vitest';
import { articleNamed, articlesIn, passagesOf } from './passages';

test('a text is read in paragraphs, with its articles as headings', () => {
  expect(passagesOf('Reglement\nvan de stad\n\nArtikel 5. Bedrag\nHoogstens € 7.000.\nArt. 12bis\nSlot')).toEqual([
    { kind: 'paragraph', text: 'Reglement\nvan de stad', article: null },
    { kind: 'heading', text: 'Artikel 5. Bedrag', article: '5' },
    { kind: 'paragraph', text: 'Hoogstens € 7.000.', article: null },
    { kind: 'heading', text: 'Art. 12bis', article: '12bis' },
    { kind: 'paragraph', text: 'Slot', article: null },
  ]);
  expect(passagesOf('')).toEqual([]);
});

test('a sentence about an article, and markup, are plain paragraphs', () => {
  const sentence = `Artikel 5 is van toepassing ${'en ook '.repeat(30)}`;
  expect(passagesOf(`${sentence}\n<h3>Artikel 6</h3>`)).toEqual([
    { kind: 'paragraph', text: `${sentence}\n<h3>Artikel 6</h3>`, article: null },
  ]);
});

test.each([
  ['5', '5'],
  ['5 §2', '5'],
  ['art. 12BIS', '12bis'],
  ['', null],
  ['overal', null],
])('the article named %j is %j', (named, article) => expect(articleNamed(named)).toBe(article));

test('the articles of a text are found', () => {
  expect([...articlesIn('Artikel 1\nx\nArtikel 2. y\nArtikel 2. z')]).toEqual(['1', '2']);
});
