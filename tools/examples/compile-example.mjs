import { transform } from "esbuild";
import ts from "typescript";

const helpers = new URL("./expect-value.mjs", import.meta.url).href;
const { SyntaxKind } = ts;

/** The comment behind a statement or on the next lines, joined, when it says what the statement gives. */
const findExpectation = (source, statement) => {
  const after = source.text.slice(statement.end);
  const [, first, more] =
    /^[ \t]*(?:\n[ \t]*)?\/\/ =>[ \t]*(.*)((?:\n[ \t]*\/\/(?! =>).*)*)/.exec(after) ?? [];
  if (first === undefined) return undefined;
  return [first, ...more.split("\n").map((line) => line.replace(/^\s*\/\/ ?/, ""))]
    .join("\n")
    .trim();
};

/** `…` as the last thing in braces or brackets: the rest is not compared. */
const withRest = (expected) =>
  expected
    .replace(/,?\s*…\s*,?\s*(?=\})/g, ", [$rest]: true")
    .replace(/\{\s*, \[/g, "{ [")
    .replace(/…\s*,?\s*(?=\])/g, "$rest");

const isConsoleLog = (source, call) =>
  ts.isCallExpression(call) && call.expression.getText(source) === "console.log";

/** What stands before the comment: the last declared name, or the expression (of console.log, its argument). */
const findSubject = (source, statement) => {
  if (ts.isVariableStatement(statement)) {
    const last = statement.declarationList.declarations.at(-1);
    return last && ts.isIdentifier(last.name) ? last.name.text : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (isConsoleLog(source, expression)) return expression.arguments[0]?.getText(source);
  return expression.getText(source);
};

const rewrite = (source, statement) => {
  const text = source.text.slice(statement.getStart(source), statement.end);
  const expected = findExpectation(source, statement);
  if (expected === undefined) return { text, isChecked: false };
  const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
  const subject = findSubject(source, statement);
  if (subject === undefined) {
    throw new Error(`line ${line}: "// =>" must stand behind an expression or a named constant`);
  }
  const errorName = /^throws (\w+)/.exec(expected)?.[1];
  const isDeclaration = statement.kind === SyntaxKind.VariableStatement;
  const check = errorName
    ? `await $expectError(async () => (${subject}), "${errorName}", ${line});`
    : `$expectValue((${subject}), (${withRest(expected)}), ${line});`;
  return { text: isDeclaration ? `${text}\n${check}` : check, isChecked: true };
};

/**
 * Turns an example into a module that fails when a `// => value` comment is not true.
 * @param {string} code the example, TypeScript
 * @param {Record<string, readonly string[]>} [namesByModule] what it may use without importing it:
 *   for each module its exports; the first module that has a name gives it
 */
export async function compileExample(code, namesByModule = {}) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const statements = source.statements.map((statement) => rewrite(source, statement));
  const commentCount = code.match(/\/\/ =>/g)?.length ?? 0;
  const checkedCount = statements.filter(({ isChecked }) => isChecked).length;
  if (checkedCount !== commentCount) {
    throw new Error(
      `${commentCount - checkedCount} of ${commentCount} "// =>" comments stand behind no whole statement`,
    );
  }
  if (checkedCount === 0) {
    throw new Error('it has no "// => value" comment, so running it would prove nothing');
  }

  const ownNames = new Set();
  for (const statement of source.statements) {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText(source))
      : ts.isFunctionDeclaration(statement) && statement.name
        ? [statement.name.text]
        : ts.isImportDeclaration(statement)
          ? (statement.importClause?.getText(source).match(/\w+/g) ?? [])
          : [];
    for (const name of declared) ownNames.add(name);
  }
  const imports = [];
  for (const [module, names] of Object.entries(namesByModule)) {
    const used = names.filter(
      (name) => !ownNames.has(name) && new RegExp(`\\b${name}\\b`).test(code),
    );
    for (const name of used) ownNames.add(name);
    if (used.length > 0)
      imports.push(`import { ${used.join(", ")} } from ${JSON.stringify(module)};`);
  }
  const written = [
    `import { expectValue as $expectValue, expectError as $expectError, rest as $rest } from "${helpers}";`,
    ...imports,
    ...statements.map(({ text }) => text),
  ].join("\n");
  const { code: compiled } = await transform(written, {
    loader: "ts",
    target: "node20",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return compiled;
}
