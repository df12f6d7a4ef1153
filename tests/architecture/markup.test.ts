import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

const DRAWN = 'components/ui/drawn.tsx';
const MAKER = 'components/ui/markup.ts';
/** Put together here, so that this file does not break its own rule. */
const SETTERS = [
  ['dangerously', 'SetInnerHTML'],
  ['inner', 'HTML'],
  ['outer', 'HTML'],
  ['insertAdjacent', 'HTML'],
].map((parts) => parts.join(''));

const isOfPages = (file: string) => /^(?:app|components|lib)\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);

const setters = (house: House) =>
  house.sources
    .filter((file) => isOfPages(file) && file !== DRAWN)
    .filter((file) => SETTERS.some((setter) => house.text(file).includes(setter)))
    .map((file) => `${file} sets markup: draw it with \`markup\` and let ${DRAWN} show it`);

houseRule('one component sets markup', setters, {
  'in an element': { 'components/ui/x.tsx': `export const x = <p ${SETTERS[0]}={{ __html: name }} />;` },
  'in the browser': { 'components/ui/x.tsx': `box.${SETTERS[1]} = name;` },
});

/** A text is escaped for between tags and for within quotes; an attribute with its quotes comes from `attribute`. */
const places = (house: House) =>
  house.sources
    .filter((file) => isOfPages(file) && file !== MAKER)
    .flatMap((file) => {
      const found: string[] = [];
      for (const node of house.nodes(file)) {
        if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'markup' || !ts.isTemplateExpression(node.template)) continue;
        const { head, templateSpans } = node.template;
        let before = head.text;
        for (const { expression, literal } of templateSpans) {
          if (/=\s*$/.test(before)) found.push(`${place(file, expression)} puts a value of an attribute without quotes`);
          if (/<\/?$/.test(before)) found.push(`${place(file, expression)} puts the name of a tag`);
          before += `x${literal.text}`;
        }
      }
      return found;
    });

houseRule('what is put into markup stands between tags or within quotes', places, {
  'a value without quotes': { 'components/ui/x.ts': `export const x = markup\`<p title=\${name}></p>\`;` },
  'the name of a tag': { 'components/ui/x.ts': `export const x = markup\`<\${tag}></p>\`;` },
});
