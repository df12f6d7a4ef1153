import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BODY_LIMIT } from '@/lib/platform/launch/guard';
import { filledWith, hostileTexts, workOf } from '../support/hostile-texts';
import { type House, theHouse } from './house';
import { houseRule } from './house-rule';

/** No text may hold the others up for longer, in milliseconds. */
const LIMIT = 50;
const TEXTS = hostileTexts();

const modules = (files: RegExp) => theHouse().sources.filter((file) => files.test(file) && !file.endsWith('.test.ts'));
const load = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ `../../${file}`);

/** What takes too long, by the text. */
function slowOnes(work: (text: string) => readonly (() => unknown)[]): string[] {
  return TEXTS.flatMap(({ name, text }) => {
    const worst = Math.max(...work(text).map((each) => workOf(each, LIMIT)));
    return worst > LIMIT ? [`${name}: ${Math.round(worst)} ms`] : [];
  });
}

describe('every schema of every noun refuses what is too much before it works on it', async () => {
  const found = await Promise.all(
    modules(/^lib\/domain\/[^/]+\/schema(?:\.ts|\/.+\.ts)$/).map(async (file) =>
      Object.entries(await load(file)).flatMap(([name, value]) =>
        value instanceof z.ZodType ? [{ name: `${file} ${name}`, schema: value }] : [],
      ),
    ),
  );
  test.each(found.flat())('$name', ({ schema }) => {
    expect(slowOnes((text) => filledWith(schema, text).map((input) => () => schema.safeParse(input)))).toEqual([]);
  });
});

/** Functions that no text of somebody else comes to, and what they are given. */
const OF_OURS: Readonly<Record<string, string>> = {
  asPair: 'ids of partners that were found',
  brusselsInstant: 'a day and an hour that were read before',
  daysThrough: 'days of the calendar',
  textValue: 'a text that is kept',
  folded: 'a line of texts that are kept',
  dayBefore: 'a day that was read before',
  dayAfter: 'a day that was read before',
  monthsThrough: 'days of the calendar',
  originPart: 'a code of the table of municipalities',
};

/** The exported functions of a file of rules that take a text first, with the types of their other parameters. */
function readersOf(file: string): { name: string; others: string[] }[] {
  return theHouse()
    .tree(file)
    .statements.flatMap((node) => {
      if (!ts.canHaveModifiers(node) || !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
      if (ts.isFunctionDeclaration(node)) return [{ name: node.name?.text ?? '', parameters: node.parameters }];
      if (!ts.isVariableStatement(node)) return [];
      return node.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer !== undefined && ts.isArrowFunction(initializer) ? [{ name: name.getText(), parameters: initializer.parameters }] : [],
      );
    })
    .map(({ name, parameters }) => ({ name, types: parameters.map((each) => each.type?.getText() ?? '') }))
    .filter(({ name }) => !(name in OF_OURS))
    .filter(({ types: [first = ''] }) => /^(?:string|unknown)\b(?!\[)/.test(first))
    .map(({ name, types: [, ...others] }) => ({ name, others }));
}

const ARGUMENTS: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  Locale: () => 'nl',
  boolean: () => true,
  number: () => 38,
  'readonly string[]': (text) => [text, text],
};

describe('every rule that reads a text is done with any at once', async () => {
  const found = await Promise.all(
    modules(/^lib\/domain\/[^/]+\/rules(?:\.ts|\/.+\.ts)$/).map(async (file) => {
      const exported = await load(file);
      return readersOf(file).map(({ name, others }) => ({
        name: `${file} ${name}`,
        read: exported[name] as (...given: unknown[]) => unknown,
        others,
      }));
    }),
  );
  test('there are some', () => expect(found.flat().length).toBeGreaterThan(10));

  test.each(found.flat())('$name', ({ read, others }) => {
    const call = (text: string) => () => {
      try {
        return read(text, ...others.map((type) => ARGUMENTS[type]?.(text)));
      } catch {
        // What is for days alone need not take anything else; that it takes long is another matter.
        return null;
      }
    };
    expect(slowOnes((text) => [call(text)])).toEqual([]);
  });
});

const FORMS = 'lib/domain/texts/rules.ts';

/** What runs in the program; the reference data is made before. */
const normalised = (house: House) =>
  house.sources
    .filter((file) => /^(?:app|components|db|lib)\/.+\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file !== FORMS)
    .filter((file) => house.text(file).includes('.normalize('))
    .map((file) => `${file} brings a text into one form by itself: take composed or decomposed of ${FORMS}, which bound the work`);

houseRule('a text is brought into one form in one place', normalised, {
  'a form of its own': { 'lib/domain/people/rules.ts': "export const plain = (name: string) => name.normalize('NFC');" },
});

test('Next lets in what the launcher lets in, and no more', () => {
  expect(theHouse().text('next.config.mjs')).toContain(`bodySizeLimit: '${BODY_LIMIT / 1024}kb'`);
});
