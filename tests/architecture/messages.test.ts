import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { gatherTable } from '../support/gather';
import type { House } from './house';
import { houseRule } from './house-rule';
import { placeholders } from './icu';
import { askedFor, messagesOf } from './words';

const LANGUAGES = ['nl', 'en'] as const;
const { all: SHOWN } = await gatherTable<string>('codes', 'SHOWN');
const { all: NOT_SHOWN } = await gatherTable<string>('codes', 'NOT_SHOWN');
function bothLanguages(house: House): string[] {
  const [nl, en] = LANGUAGES.map((language) => messagesOf(house, language));
  if (nl === undefined || en === undefined) return [];
  const missing = (from: Map<string, string>, to: Map<string, string>, name: string) =>
    [...from.keys()].filter((key) => !to.has(key)).map((key) => `${key} is missing in messages/${name}`);
  const differing = [...nl]
    .filter(([key, text]) => en.has(key) && placeholders(text).join() !== placeholders(en.get(key) ?? '').join())
    .map(
      ([key, text]) =>
        `${key} asks for ${placeholders(text).join(' ') || 'nothing'} in nl, for ${placeholders(en.get(key) ?? '').join(' ') || 'nothing'} in en`,
    );
  const empty = [...nl, ...en].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`);
  return [...missing(nl, en, 'en'), ...missing(en, nl, 'nl'), ...differing, ...empty];
}

const NL = 'lib/platform/i18n/messages/nl/people.json';
const EN = 'lib/platform/i18n/messages/en/people.json';

houseRule('both languages have the same messages with the same placeholders', bothLanguages, {
  'one language lacks a key': { [NL]: '{"a":{"b":"x"}}', [EN]: '{"a":{}}' },
  'the other lacks it': { [NL]: '{}', [EN]: '{"a":"x"}' },
  'another name': { [NL]: '{"a":"{naam}"}', [EN]: '{"a":"{name}"}' },
  'a branch lacks its argument': { [NL]: '{"a":"{n, plural, one {{x}} other {#}}"}', [EN]: '{"a":"{n, plural, one {een} other {#}}"}' },
  'another tag': { [NL]: '{"a":"<link>x</link>"}', [EN]: '{"a":"<b>x</b>"}' },
  'an empty text': { [NL]: '{"a":""}', [EN]: '{"a":"x"}' },
});

describe('placeholders', () => {
  it('reads arguments, branches, quotes and tags', () => {
    expect(placeholders("Dag {naam}, '{geen}' <b>{n, plural, one {# jaar met {wie}} other {# jaren}}</b>")).toEqual([
      '<b>',
      'n:plural',
      'naam',
      'wie',
    ]);
  });
});

/** `noun.CONSTANT` to its codes, for every exported list of texts in a `rules.ts`. */
function codeLists(house: House): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const file of house.sources) {
    const [, noun] = /^lib\/domain\/([^/]+)\/rules(?:\.ts|\/.+\.ts)$/.exec(file) ?? [];
    if (noun === undefined || file.endsWith('.test.ts')) continue;
    for (const node of house.tree(file).statements) {
      if (!ts.isVariableStatement(node) || !node.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)) continue;
      for (const { name, initializer } of node.declarationList.declarations) {
        const list = initializer !== undefined && ts.isAsExpression(initializer) ? initializer.expression : initializer;
        if (
          list === undefined ||
          !ts.isArrayLiteralExpression(list) ||
          list.elements.length === 0 ||
          !list.elements.every(ts.isStringLiteral)
        )
          continue;
        lists.set(
          `${noun}.${name.getText()}`,
          list.elements.map((each) => each.getText().slice(1, -1)),
        );
      }
    }
  }
  return lists;
}

function unsaid(house: House): string[] {
  const messages = LANGUAGES.map((language) => ({ language, texts: messagesOf(house, language) }));
  return [...codeLists(house)].flatMap(([list, codes]) => {
    const prefix = SHOWN[list];
    if (prefix === undefined)
      return list in NOT_SHOWN ? [] : [`${list} is in no tests/nouns/<noun>/codes.ts: say which messages say its codes`];
    return messages.flatMap(({ language, texts }) =>
      codes.filter((code) => !texts.has(`${prefix}.${code}`)).map((code) => `${prefix}.${code} (of ${list}) has no message in ${language}`),
    );
  });
}

houseRule('every code has a message', unsaid, {
  'a list in no table': { 'lib/domain/people/rules.ts': "export const COLOURS = ['red'] as const;" },
  'a code without a message': { 'lib/domain/access/rules.ts': "export const MUNICIPAL_ROLES = ['king'] as const;" },
});

function unknownKeys(house: House): string[] {
  const keys = [...messagesOf(house, 'nl').keys()];
  const known = new Set(keys);
  return house.sources
    .filter((file) => /^(?:app|components|lib)\//.test(file))
    .flatMap((file) => house.once(askedFor, file))
    .filter(({ key, isPrefix }) => (isPrefix ? !keys.some((each) => key === '' || each.startsWith(`${key}.`)) : !known.has(key)))
    .map(({ key, at }) => `${at} asks for the message ${key}, which does not exist`);
}

houseRule('every message that is asked for exists', unknownKeys, {
  'in a client component': { 'components/ui/x.tsx': "const X = () => { const t = useTranslations('people'); return t('gone'); };" },
  'in a server component': {
    'app/x/page.tsx': "async function X() { const t = await getTranslations({ locale, namespace: 'people' }); return t.rich('a.b', {}); }",
  },
  'a whole group': {
    'app/x/page.tsx': ['async function X() { const t = await getTranslations("people"); return t(`state.', '{state}`); }'].join('$'),
  },
});
