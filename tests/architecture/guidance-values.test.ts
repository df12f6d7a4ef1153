import ts from 'typescript';
import { type House, place, visit } from './house';
import { houseRule } from './house-rule';

const VALUES = 'lib/domain/guidance/rules/values.ts';
/** Where figures are judged and shown. Demonstration data and tests have amounts of their own. */
const ROOMS = /^(?:app|components|lib)\/.+\.tsx?$/;
const MESSAGES = /^lib\/platform\/i18n\/messages\/.+\.json$/;
/** Ten thousand euro in cents, however it is written in code. */
const IN_CODE = 1_000_000;
/** As a person would write the two values in a sentence. */
const IN_WORDS = /\b10[.,\s\u00a0]?000\b|(?<![\d.,])0[.,]50?(?!\d)/;

function literals(house: House): string[] {
  const found: string[] = [];
  for (const file of house.sources.filter((each) => ROOMS.test(each) && each !== VALUES && !each.endsWith('.test.ts'))) {
    visit(house.tree(file), (node) => {
      const isFigure = ts.isNumericLiteral(node) && Number(node.text) === IN_CODE;
      if (isFigure || (ts.isJsxText(node) && IN_WORDS.test(node.text))) found.push(`${place(file, node)} is a value of the guidance`);
    });
  }
  return found;
}

const sentences = (house: House) =>
  house.paths
    .filter((file) => MESSAGES.test(file) && IN_WORDS.test(house.text(file)))
    .map((file) => `${file} names a value of the guidance`);

houseRule('the values of the guidance stand once, in their rules', (house) => [...literals(house), ...sentences(house)], {
  'an amount in a component': { 'components/resources/bar.tsx': 'const LINE = 1_000_000;' },
  'words on a screen': { 'components/resources/bar.tsx': 'const Bar = () => <p>min. € 10.000</p>;' },
  'an amount in a message': { 'lib/platform/i18n/messages/nl/guidance.json': '{"a":"minstens € 10.000"}' },
  'staff time in a message': { 'lib/platform/i18n/messages/en/guidance.json': '{"a":"at least 0.5 FTE"}' },
});
