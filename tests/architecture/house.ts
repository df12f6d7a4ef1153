import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** The file of the house that is meant; null for a package. */
  readonly to: string | null;
  /** Written as `import type` or `export type`: gone when the program runs. */
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.json', '/index.ts', '/index.tsx'];
const SOURCE = /\.(?:ts|tsx|mjs)$/;

/** The files of the project, or a few made-up ones, read the way the architecture tests ask about them. */
export class House {
  readonly #read = new Map<unknown, Map<string, unknown>>();

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** All paths, from the top of the project, with `/` between. */
  get paths(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** Paths of TypeScript and JavaScript. */
  get sources(): readonly string[] {
    return this.paths.filter((file) => SOURCE.test(file));
  }

  has(file: string): boolean {
    return this.texts.has(file);
  }

  text(file: string): string {
    return this.texts.get(file) ?? '';
  }

  /** What `work` reads in a file: read once, however many rules ask. */
  once<T>(work: (house: House, file: string) => T, file: string): T {
    const read = this.#read.get(work) ?? new Map<string, unknown>();
    this.#read.set(work, read);
    if (!read.has(file)) read.set(file, work(this, file));
    return read.get(file) as T;
  }

  tree(file: string): ts.SourceFile {
    return this.once(treeOf, file);
  }

  /** Every node of a file, the outermost first. */
  nodes(file: string): readonly ts.Node[] {
    return this.once(nodesOf, file);
  }

  /** Static and dynamic imports and re-exports. */
  imports(file: string): readonly Import[] {
    return this.once(importsOf, file);
  }

  /** Does the file begin with `'use client'` or `'use server'`? */
  begins(file: string, directive: 'use client' | 'use server'): boolean {
    const first = this.tree(file).statements[0];
    return (
      first !== undefined && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression) && first.expression.text === directive
    );
  }

  /** The file that an import means; null for a package. */
  resolve(from: string, specifier: string): string | null {
    if (!/^(?:\.|@\/)/.test(specifier)) return null;
    const target = specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(from), specifier);
    for (const ending of ENDINGS) if (this.texts.has(target + ending)) return target + ending;
    return target;
  }
}

function treeOf(house: House, file: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : file.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  // No rule asks what a docstring says of types: they are not taken apart.
  const how = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile(file, house.text(file), how, true, kind);
}

function nodesOf(house: House, file: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  visit(house.tree(file), (node) => void nodes.push(node));
  return nodes;
}

function importsOf(house: House, file: string): readonly Import[] {
  const found: Import[] = [];
  for (const node of house.nodes(file)) {
    const read = readImport(node);
    if (read !== null) found.push({ ...read, to: house.resolve(file, read.specifier) });
  }
  return found;
}

/** Calls `see` for every node, the outermost first. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `path:line`, as editors and people read it. */
export function place(file: string, node: ts.Node): string {
  const source = node.getSourceFile();
  return `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function readImport(node: ts.Node): Omit<Import, 'to'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const bindings = node.importClause?.namedBindings;
    const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map(original) : [];
    return { specifier: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false, names: named };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.exportClause;
    const named = clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(original) : [];
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, names: named };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument !== undefined && ts.isStringLiteralLike(argument) ? { specifier: argument.text, typeOnly: false, names: [] } : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true, names: [] };
  }
  return null;
}

const original = (element: ts.ImportSpecifier | ts.ExportSpecifier): string => (element.propertyName ?? element.name).text;

export function houseOf(files: Readonly<Record<string, string>>): House {
  return new House(new Map(Object.entries(files)));
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let real: House | undefined;

/** The project as it stands in the work tree: what git keeps and what is new and not ignored. */
export function theHouse(): House {
  if (real !== undefined) return real;
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT }).toString();
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
  real = new House(new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')])));
  return real;
}
