import ts from 'typescript';
import { type House, place, visit } from './house';

const FILE = /^lib\/platform\/i18n\/messages\/([a-z]+)\/([a-z-]+)\.json$/;

/** `access.role.editor` to its text, for one language. */
export function messagesOf(house: House, language: string): Map<string, string> {
  const all = new Map<string, string>();
  const add = (key: string, value: unknown) => {
    if (typeof value === 'string') all.set(key, value);
    else for (const [part, below] of Object.entries(value ?? {})) add(`${key}.${part}`, below);
  };
  for (const file of house.paths) {
    const [, of, noun] = FILE.exec(file) ?? [];
    if (of === language && noun !== undefined) add(noun, JSON.parse(house.text(file)));
  }
  return all;
}

/** One message that a file asks for; or every message below the key, when the rest is not known before it runs. */
export interface Asked {
  readonly key: string;
  readonly isPrefix: boolean;
  readonly at: string;
}

/** Keys that a file asks for, as far as they stand there in full: `t('a.b')` after `useTranslations('noun')`. */
export function askedFor(house: House, file: string): Asked[] {
  if (!house.text(file).includes('Translations')) return [];
  const found: Asked[] = [];
  const walk = (node: ts.Node, spaces: ReadonlyMap<string, string>) => {
    const inner = ts.isFunctionLike(node) || ts.isBlock(node) || ts.isSourceFile(node) ? new Map([...spaces, ...declaredIn(node)]) : spaces;
    if (ts.isCallExpression(node)) {
      const called = /^(\w+)(?:\.(?:rich|markup|raw|has))?$/.exec(node.expression.getText());
      const space = called?.[1] === undefined ? undefined : inner.get(called[1]);
      const [argument] = node.arguments;
      if (space !== undefined && argument !== undefined) {
        found.push(...keysOf(argument).map(({ key, isPrefix }) => ({ key: joined(space, key), isPrefix, at: place(file, node) })));
      }
    }
    ts.forEachChild(node, (child) => walk(child, inner));
  };
  walk(house.tree(file), new Map());
  return found;
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('.');

/** What stands in the brackets of a translator: a key, one of two, or what a key begins with. */
function keysOf(argument: ts.Expression): Pick<Asked, 'key' | 'isPrefix'>[] {
  if (ts.isStringLiteralLike(argument)) return [{ key: argument.text, isPrefix: false }];
  if (ts.isConditionalExpression(argument)) return [...keysOf(argument.whenTrue), ...keysOf(argument.whenFalse)];
  const begins = ts.isTemplateExpression(argument) ? argument.head.text : '';
  return [{ key: begins.slice(0, begins.lastIndexOf('.') + 1).replace(/\.$/, ''), isPrefix: true }];
}

/** Translators declared directly in this block or function body, with their namespace. */
function declaredIn(scope: ts.Node): [string, string][] {
  const found: [string, string][] = [];
  visit(scope, (node) => {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return;
    const call = ts.isAwaitExpression(node.initializer) ? node.initializer.expression : node.initializer;
    if (!ts.isCallExpression(call) || !/^(?:use|get)Translations$/.test(call.expression.getText())) return;
    const space = namespaceOf(call.arguments[0]);
    if (space !== null && ts.isIdentifier(node.name)) found.push([node.name.text, space]);
  });
  return found;
}

function namespaceOf(argument: ts.Expression | undefined): string | null {
  if (argument === undefined) return '';
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return null;
  const property = argument.properties.find((each) => each.name?.getText() === 'namespace');
  if (property === undefined) return '';
  return ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer) ? property.initializer.text : null;
}
