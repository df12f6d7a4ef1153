import ts from 'typescript';
import { expect, test } from 'vitest';
import { type House, houseOf, place } from './house';
import { houseRule } from './house-rule';
import { constantOf, isWholeConstant, namesAround } from './spellings';

const RULES = 'lib/domain/guidance/rules/';
const VALUES = `${RULES}values.ts`;
/** Where figures are judged and shown. Demonstration data and tests have amounts of their own. */
const ROOMS = /^(?:app|components|lib)\/.+\.(?:tsx?|mjs)$/;
const TEST = /\.test\.tsx?$/;
const MESSAGES = /^lib\/platform\/i18n\/messages\/.+\.json$/;

/** Ten thousand euro in cents: no other figure of the program is it, whatever it is called. */
const CENTS = 1_000_000;
/** The same in euro, and half an FTE, whole or in hundredths: values only where a name says that they are money or staff time. */
const EURO = 10_000;
const FTE = [0.5, 50];
const VALUE_NAMES = /benchmark|guidance|guideline|target|evener/i;
const MONEY_NAMES = /euro?(?![a-z])|cents|money|operating|amount/i;
const STAFF_NAMES = /fte|vte|staff|hundredths/i;

/** Ten thousand and a half as a person writes them. */
const THOUSANDS = String.raw`10(?:[.,\s_’']|&nbsp;|&#160;|&thinsp;)?000(?![\d])(?:[.,]00(?!\d)|,-)?`;
const TEN_THOUSAND = String.raw`(?<![\d.,])(?:${THOUSANDS}|10\s?(?:k|duizend|thousand)\b)|\b(?:tienduizend|ten thousand)\b`;
const HALF = String.raw`(?<![\d.,])0?[.,]50?(?!\d)|½`;
/** In a sentence on a screen either is the value. */
const IN_SENTENCE = new RegExp(`${TEN_THOUSAND}|${HALF}|\\b(?:halve VTE|half an? FTE)\\b|\\b50\\s?%[^.]{0,20}\\b(?:VTE|FTE)\\b`, 'i');
/** Anywhere else in code, where a class or a measure looks alike, with its unit. */
const SIGN = String.raw`(?:€|\beuro\b|\bEUR\b)`;
const IN_TEXT = new RegExp(
  `${SIGN}\\s*(?:${TEN_THOUSAND})|(?:${TEN_THOUSAND})\\s*${SIGN}|(?:${HALF}|halve|half an?|\\b50\\s?%)\\s*(?:VTE|FTE)\\b|\\b(?:VTE|FTE):?\\s*(?:${HALF})`,
  'i',
);

function isValue(node: ts.Node): boolean {
  if (!isWholeConstant(node)) return false;
  const figure = constantOf(node);
  if (figure === CENTS) return true;
  const says = (names: RegExp) => namesAround(node).some((name) => names.test(name) || VALUE_NAMES.test(name));
  return (figure === EURO && says(MONEY_NAMES)) || (FTE.includes(figure ?? 0) && says(STAFF_NAMES));
}

/** Text of code, with what is filled in left out: `€ ${x}` is no amount. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
    : null;
}

function literals(house: House): string[] {
  const found: string[] = [];
  for (const file of house.sources.filter((each) => ROOMS.test(each) && each !== VALUES && !TEST.test(each))) {
    // The rules quote the publication.
    const quotes = file.startsWith(RULES);
    for (const node of house.nodes(file)) {
      const text = textOf(node);
      const isSaid = (ts.isJsxText(node) && IN_SENTENCE.test(node.text)) || (!quotes && text !== null && IN_TEXT.test(text));
      if (isSaid || isValue(node)) found.push(`${place(file, node)} is a value of the guidance`);
    }
  }
  return found;
}

/** All sentences of a file of messages, as they are read. */
const sentencesIn = (messages: unknown): string[] =>
  typeof messages === 'string' ? [messages] : typeof messages === 'object' ? Object.values(messages ?? {}).flatMap(sentencesIn) : [];

const sentences = (house: House) =>
  house.paths
    .filter((file) => MESSAGES.test(file))
    .flatMap((file) => sentencesIn(JSON.parse(house.text(file))).map((sentence) => ({ file, sentence })))
    .filter(({ sentence }) => IN_SENTENCE.test(sentence))
    .map(({ file, sentence }) => `${file} names a value of the guidance: ${sentence}`);

const inCode = (code: string) => ({ 'components/resources/bar.tsx': code });
const inWords = (words: string) => ({ 'lib/platform/i18n/messages/nl/guidance.json': JSON.stringify({ a: words }) });

houseRule('the values of the guidance stand once, in their rules', (house) => [...literals(house), ...sentences(house)], {
  'cents, parted': inCode('const LINE = 1_000_000;'),
  'cents, in one': inCode('const LINE = 1000000;'),
  'cents as a power': inCode('const LINE = 1e6;'),
  'cents as text': inCode("const LINE = Number('1000000');"),
  'euro times a hundred': inCode('const LINE = 10_000 * 100;'),
  'euro times a hundred, in brackets': inCode('const LINE = (100 * (10000));'),
  'cents in a rule beside the values': { [`${RULES}bar.ts`]: 'const LINE = 1_000_000;' },
  'cents in a script': { 'lib/platform/launch/bar.mjs': 'const LINE = 1_000_000;' },
  'euro under its name': inCode('const LEAST_EURO = 10_000;'),
  'euro in one, as a property': inCode('const line = { own_operating: { least: 10000 } };'),
  'euro held against money': inCode('const isMet = (money: number) => money >= 10_000;'),
  'euro handed to what writes it': inCode('const words = formatEuro(10_000, locale);'),
  'euro made to cents': inCode('const line = inCents(10_000);'),
  'euro as text, with a point': inCode("const target = '10.000';"),
  'euro as text, with a comma': inCode("const target = '10,000';"),
  'euro as text, with a space': inCode("const target = '10 000';"),
  'hundredths held against staff time': inCode('const isMet = (staff: number) => staff >= 50;'),
  'hundredths under their name': inCode('const LEAST_HUNDREDTHS = 50;'),
  'hundredths of a drawing': inCode('const Bar = () => <Line target={50} />;'),
  'hundredths where none are known': inCode('const line = values.staff_hundredths ?? 50;'),
  'an FTE under its name': inCode('const FTE_ASKED = 0.5;'),
  'an FTE without its nought': inCode('const FTE_ASKED = .5;'),
  'an FTE as text': inCode("const fte = '0,5';"),
  'a default of staff time': inCode('const barOf = (staff = 50) => staff;'),
  'an answer': inCode('const targetOf = () => { return 50; };'),
  'an answer of a function': inCode('function staffAsked(isBig: boolean) { if (isBig) return 50; return 0; }'),
  'the least of two': inCode('const least = Math.min(row.fte, 0.5);'),
  'words on a screen': inCode('const Bar = () => <p>min. € 10.000</p>;'),
  'words on a screen, the sign apart': inCode('const Bar = () => <p><b>€</b> 10&nbsp;000</p>;'),
  'words of an attribute': inCode('const Bar = () => <Line name="at least €10,000" />;'),
  'words in a template': inCode(`const words = \`\${name}: € 10 000 per jaar\`;`),
  'words with the sign behind': inCode("const words = 'minstens 10000 euro';"),
  'words of staff time': inCode("const words = 'minstens 0,5 VTE';"),
  'words of staff time, in English': inCode("const words = 'FTE: 0.50';"),
  'an amount in a message': inWords('minstens € 10.000'),
  'an English amount in a message': inWords('at least €10,000'),
  'an amount with a space': inWords('minstens 10 000 euro'),
  'an amount with a hard space': inWords('minstens 10\u00a0000 euro'),
  'an amount with a thin space': inWords('minstens 10\u202f000 euro'),
  'an amount without a space': inWords('minstens 10000 euro'),
  'an amount with cents': inWords('minstens € 10.000,00'),
  'an amount in letters': inWords('minstens tienduizend euro'),
  'an amount in thousands': inWords('at least €10k'),
  'staff time in a message': inWords('at least 0.5 FTE'),
  'staff time with a comma': inWords('minstens 0,50 VTE'),
  'staff time in letters': inWords('minstens een halve VTE'),
  'staff time in percents': inWords('minstens 50 % van een VTE'),
});

test('what only looks alike is no value of the guidance', () => {
  const code = [
    'const LAST_CALL = 10_000;',
    'const PAGE_SIZE = 50;',
    'const hundredths = Math.floor(time * 100 + 0.5);',
    'const shown = staff.slice(0, 50);',
    'const Bar = () => <p className="py-0.5"><rect x="0.5" />€ 100.000, 10,5 VTE</p>;',
    'const euro = 110_000;',
  ];
  for (const line of code) expect(literals(houseOf(inCode(line)))).toEqual([]);
  expect(sentences(houseOf(inWords('7.500, € 110.000 en 1,5 VTE')))).toEqual([]);
});
