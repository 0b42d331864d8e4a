// Small wrongs that are put into a source file, one at a time, to see whether a test notices.
import ts from 'typescript';

const SWAPPED = {
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusEqualsToken]: '-=',
  [ts.SyntaxKind.MinusEqualsToken]: '+=',
};

/**
 * Every mutant of a text: `{ start, end, to, line, what }`, the slice of the text that is replaced and by what.
 * Operators are swapped, conditions set to true and to false, blocks emptied, numbers raised by one, truth values
 * and negations turned.
 */
export function mutantsOf(text) {
  const file = ts.createSourceFile('mutant.ts', text, ts.ScriptTarget.Latest, true);
  const found = [];

  function add(node, to) {
    const start = node.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    const from = text.slice(start, node.end);
    const what = `${from.length > 40 ? `${from.slice(0, 40).replace(/\s+/g, ' ')}…` : from} → ${to}`;
    found.push({ start, end: node.end, to, line, what });
  }

  function visit(node) {
    // Types are gone at run time, and what is imported is not ours to change.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const to = SWAPPED[node.operatorToken.kind];
      if (to !== undefined && !joinsTexts(node)) add(node.operatorToken, to);
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
      add(node.expression, 'false');
      if (ts.isIfStatement(node)) add(node.expression, 'true');
    }
    if (ts.isConditionalExpression(node)) {
      add(node.condition, 'true');
      add(node.condition, 'false');
    }
    if (ts.isBlock(node) && node.statements.length > 0) add(node, '{}');
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent?.parent ?? node))
      add(node, `${Number(node.text.replaceAll('_', '')) + 1}`);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(file));
    ts.forEachChild(node, visit);
  }

  visit(file);
  return found;
}

/** A minus between texts is no small wrong but nonsense that nothing needs to notice. */
function joinsTexts({ left, right }) {
  return [left, right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );
}

/** A sample of so many, the same for the same seed. */
export function sampleOf(list, size, seed) {
  const rest = [...list];
  let state = seed >>> 0;
  const chosen = [];
  while (chosen.length < size && rest.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    chosen.push(...rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1));
  }
  return chosen;
}
