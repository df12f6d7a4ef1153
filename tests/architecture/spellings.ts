import ts from 'typescript';

/** What a constant expression comes to: `1e6`, `10_000 * 100`, `'10.000'` alone in its quotes; null for anything that is not constant. */
export function constantOf(node: ts.Node): number | null {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isStringLiteralLike(node)) return numberIn(node.text);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return constantOf(node.expression);
  if (!ts.isBinaryExpression(node)) return null;
  const [left, right] = [constantOf(node.left), constantOf(node.right)];
  if (left === null || right === null) return null;
  const kind = node.operatorToken.kind;
  if (kind === ts.SyntaxKind.AsteriskToken) return left * right;
  if (kind === ts.SyntaxKind.SlashToken) return left / right;
  if (kind === ts.SyntaxKind.AsteriskAsteriskToken) return left ** right;
  if (kind === ts.SyntaxKind.PlusToken) return left + right;
  return kind === ts.SyntaxKind.MinusToken ? left - right : null;
}

/** A text that is nothing but a figure as people write it: thousands parted by a sign or a space, two decimals at most. */
function numberIn(text: string): number | null {
  const [, whole, part = ''] = /^(\d{1,3}(?:[.,\s_]?\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? null : Number(`${whole.replace(/\D/g, '')}.${part || '0'}`);
}

/** Is the node a constant by itself, not a part of a larger one? */
export function isWholeConstant(node: ts.Node): boolean {
  return constantOf(node) !== null && constantOf(node.parent) === null;
}

const COMPARISONS = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const STEPS = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken]);

/** The names that say what a constant is: of what it is given to, kept as, held against or handed to. */
export function namesAround(constant: ts.Node): readonly string[] {
  const names: string[] = [];
  let at = constant;
  for (let parent = at.parent; parent !== undefined; at = parent, parent = parent.parent) {
    if (ts.isCallExpression(parent)) {
      const asked = ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name : parent.expression;
      return [...names, ...[asked, ...parent.arguments].filter((each) => each !== at).flatMap(namesIn)];
    }
    if (ts.isBinaryExpression(parent)) {
      // Half a cent before rounding, half a bar to its middle: a step, and no value.
      if (STEPS.has(parent.operatorToken.kind)) return names;
      names.push(...namesIn(parent.left === at ? parent.right : parent.left));
      if (COMPARISONS.has(parent.operatorToken.kind)) return names;
    } else if (isNamed(parent)) {
      names.push(...namesIn(parent.name));
      if (!ts.isPropertyAssignment(parent)) return names;
    } else if (!isAround(parent)) return names;
  }
  return names;
}

/** Gives what stands in it a name. */
function isNamed(node: ts.Node): node is ts.NamedDeclaration & { readonly name: ts.DeclarationName } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isEnumMember(node) ||
    ts.isJsxAttribute(node)
  );
}

/** Hands its value on as it is: brackets, a choice between two, a list, an object, the answer of a function. */
function isAround(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isJsxExpression(node) ||
    ts.isReturnStatement(node) ||
    ts.isIfStatement(node) ||
    ts.isBlock(node) ||
    ts.isArrowFunction(node)
  );
}

/** All names of an expression, those in functions within it left out. */
function namesIn(node: ts.Node): string[] {
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return [node.text];
  if (ts.isFunctionLike(node)) return [];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...namesIn(child)));
  return found;
}
