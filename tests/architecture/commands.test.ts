import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PERMISSIONS, PLATFORM_ROLES, type Role } from '@/lib/domain/access/rules';
import type { Command } from '@/lib/platform/command';
import { type House, place, theHouse, visit } from './house';
import { houseRule } from './house-rule';

type AnyCommand = Pick<Command<z.ZodType, unknown>, 'commandName' | 'permission' | 'input' | 'within' | 'holdsRecord'>;

const isCommand = (value: unknown): value is AnyCommand => typeof value === 'function' && 'commandName' in value;

const files = theHouse().sources.filter(
  (file) => /^lib\/domain\/[^/]+\/commands(?:\.ts|\/.+\.ts)$/.test(file) && !file.endsWith('.test.ts'),
);
const commands = (await Promise.all(files.map((file) => import(/* @vite-ignore */ `../../${file}`))))
  .flatMap((file: Record<string, unknown>) => Object.values(file))
  .filter(isCommand);

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly format?: string } } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}

/** Where an input names a row: by what can only be an id, or by a name that says so. Numbers are of somebody else's list. */
function idsIn(schema: z.ZodType, path = ''): string[] {
  const { type, format, checks, shape, element, options, innerType, ...pipe } = schema._zod.def as unknown as Definition;
  if (shape !== undefined) return Object.entries(shape).flatMap(([key, part]) => idsIn(part, path === '' ? key : `${path}.${key}`));
  const inner = [element, innerType, pipe.in, pipe.out, ...(options ?? [])].filter((each) => each !== undefined);
  if (inner.length > 0) return [...new Set(inner.flatMap((each) => idsIn(each, path)))];
  const isUuid = [format, ...(checks ?? []).map(({ _zod }) => _zod.def.format)].some((each) => each === 'uuid' || each === 'guid');
  return isUuid || (type === 'string' && /(?:^|\.)(?:id|\w*Id)s?$/.test(path)) ? [path] : [];
}

/** Roles at VVSG, all of these, or none. */
function atVvsg(roles: readonly Role[]): 'all' | 'none' | 'some' {
  const isOfVvsg = (role: Role) => PLATFORM_ROLES.some((each) => each === role);
  if (roles.every(isOfVvsg)) return 'all';
  return roles.some(isOfVvsg) ? 'some' : 'none';
}

const WITHIN = { all: 'platform', none: 'municipality' } as const;

/** What a command does not say of itself. */
function unsaid({ commandName, permission, input, within, holdsRecord }: AnyCommand): string[] {
  const roles = permission === 'anybody' ? 'some' : atVvsg(PERMISSIONS[permission]);
  const elsewhere =
    roles !== 'some' && within !== WITHIN[roles]
      ? [`${commandName}: who has ${permission} has it within ${WITHIN[roles]} alone: within: '${WITHIN[roles]}'`]
      : [];
  const ids = within === 'municipality' && !holdsRecord ? idsIn(input) : [];
  return [
    ...elsewhere,
    ...ids.map((id) => `${commandName} is sent ${id}: declare the record that it holds, with a loader that asks may…()`),
  ];
}

describe('a command says where it works and which record it holds', () => {
  test('there are commands to ask', () => expect(commands.length).toBeGreaterThan(40));

  test.each(commands.map((command) => [command.commandName, command] as const))('%s', (_, command) => {
    expect(unsaid(command)).toEqual([]);
  });

  const made = (more: Partial<AnyCommand>): AnyCommand => ({
    commandName: 'made',
    permission: 'edit_facts',
    input: z.object({}),
    within: 'municipality',
    holdsRecord: false,
    ...more,
  });

  test.each([
    ['a change of facts that works anywhere', made({ within: 'anywhere' })],
    ['a decision of VVSG that works anywhere', made({ permission: 'administer_platform', within: 'anywhere' })],
    ['the id of a record', made({ input: z.object({ partnershipId: z.uuid() }) })],
    ['an id by another name', made({ input: z.object({ partnership: z.uuid() }) })],
    ['an id that is any text', made({ input: z.object({ goalId: z.string() }) })],
    ['an id that may stay away', made({ input: z.object({ recordId: z.uuid().nullable().default(null) }) })],
    ['an id in a list', made({ input: z.object({ seen: z.array(z.object({ id: z.uuid() })) }) })],
    ['an id in a part', made({ input: z.object({ subject: z.object({ kind: z.string(), id: z.string().min(1) }) }) })],
    ['an id that is cleaned first', made({ input: z.object({ placeId: z.string().trim().pipe(z.uuid()) }) })],
  ])('notices: %s', (_, command) => {
    expect(unsaid(command)).not.toEqual([]);
  });

  test.each([
    ['a number of the gazetteer', made({ input: z.object({ geonamesId: z.int32().nullable() }) })],
    ['what VVSG and municipalities both do', made({ permission: 'manage_people', within: 'anywhere' })],
    ['a record that it holds', made({ input: z.object({ partnershipId: z.uuid() }), holdsRecord: true })],
  ])('allows: %s', (_, command) => {
    expect(unsaid(command)).toEqual([]);
  });
});

const ANSWERS: readonly (readonly [name: RegExp, answer: string])[] = [
  [/^may[A-Z]/, 'boolean'],
  [/Refusal$/, 'Refusal | null'],
];

/** Functions of rules whose name promises one shape of answer and that say another. */
function otherAnswers(house: House): string[] {
  const rules = house.sources.filter((file) => /^lib\/domain\/[^/]+\/rules(?:\.ts|\/.+\.ts)$/.test(file) && !file.endsWith('.test.ts'));
  const wrong: string[] = [];
  const ask = (file: string, node: ts.Node, name: string, answer: string) => {
    const wanted = ANSWERS.find(([pattern]) => pattern.test(name))?.[1];
    if (wanted !== undefined && wanted !== answer)
      wrong.push(`${place(file, node)} ${name} answers ${answer || 'what it likes'}: ${wanted}`);
  };
  for (const file of rules)
    visit(house.tree(file), (node) => {
      if (ts.isFunctionDeclaration(node)) ask(file, node, node.name?.text ?? '', node.type?.getText() ?? '');
      if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer))
        ask(file, node, node.name.getText(), node.initializer.type?.getText() ?? '');
    });
  return wrong;
}

houseRule('a rule that may is true or false, and one that refuses answers a Refusal or null', otherAnswers, {
  'a code': { 'lib/domain/people/rules.ts': "export function endingRefusal(): 'last' | null { return null; }" },
  'a yes': { 'lib/domain/people/rules.ts': "export const mayEnd = (): 'yes' | 'last' => 'yes';" },
  'an answer that is not said': { 'lib/domain/places/rules/adopting.ts': 'export const mayAdopt = () => true;' },
});
