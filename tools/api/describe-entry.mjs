import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** A class without what only itself may use: that is no part of what it promises. */
const withoutPrivateMembers = (node) =>
  ts.isClassDeclaration(node)
    ? ts.factory.updateClassDeclaration(
        node,
        node.modifiers,
        node.name,
        node.typeParameters,
        node.heritageClauses,
        node.members.filter(
          (member) =>
            !member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) &&
            !(member.name && ts.isPrivateIdentifier(member.name)),
        ),
      )
    : node;

const print = (declaration) => {
  // `export const x: T` declares through its statement.
  const node = ts.isVariableDeclaration(declaration)
    ? declaration.parent.parent
    : withoutPrivateMembers(declaration);
  return printer
    .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    .replace(/^export (declare )?/, "")
    .replace(/^declare /, "");
};

/** Follows `export … from` to where a thing is declared. */
const resolve = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The declarations of the same package that a declaration speaks of. */
const listMentioned = (checker, declaration, isOwn) => {
  const found = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const target = symbol && resolve(checker, symbol);
      const isTopLevel = target?.declarations?.some(
        (one) =>
          isOwn(one.getSourceFile().fileName) &&
          (ts.isSourceFile(one.parent) || ts.isVariableDeclaration(one)),
      );
      if (isTopLevel) found.add(target);
    }
    ts.forEachChild(node, visit);
  };
  visit(withoutPrivateMembers(declaration));
  return found;
};

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * What each declaration file of a package promises to TypeScript: the exported declarations by name,
 * and behind them what they speak of without exporting it.
 * @param {readonly string[]} files declaration files of the entries
 * @param {string} distFolder where the package's own declarations are
 */
export function describeEntries(files, distFolder) {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
  });
  const checker = program.getTypeChecker();
  const isOwn = (fileName) => fileName.startsWith(distFolder);
  const printAll = (symbol) =>
    [...new Set((symbol.declarations ?? []).map(print))].map((text) => text.trim());

  return files.map((file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    const exported = (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) => ({ name: symbol.name, symbol: resolve(checker, symbol) }))
      .sort(byName);

    const seen = new Set(exported.map(({ symbol }) => symbol));
    const mentioned = [];
    const queue = [...seen];
    for (let symbol = queue.shift(); symbol; symbol = queue.shift()) {
      for (const declaration of symbol.declarations ?? []) {
        for (const other of listMentioned(checker, declaration, isOwn)) {
          if (seen.has(other)) continue;
          seen.add(other);
          queue.push(other);
          mentioned.push({ name: other.name, symbol: other });
        }
      }
    }
    return {
      exports: exported.map(({ name, symbol }) => ({ name, texts: printAll(symbol) })),
      mentioned: mentioned
        .sort(byName)
        .map(({ name, symbol }) => ({ name, texts: printAll(symbol) })),
    };
  });
}
