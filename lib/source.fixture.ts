import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Function as FunctionNode, type Node, type Program, parseSync } from "oxc-parser";

const root = resolve(import.meta.dirname, "..");

/** What a source file imports, and whether only types of it. */
type Import = { from: string; typeOnly: boolean };
export type Source = { path: string; program: Program; imports: Import[] };

const known = new Map<string, Source>();

/** The source files of a folder, parsed; with its tests and fixtures where they are asked for. */
export function sources(folder: string, { tests = false } = {}): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => tests || !/\.(test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("/store/generated/"))
    .map((path) => {
      const source = known.get(path) ?? parsed(path, readFileSync(join(root, path), "utf8"));
      known.set(path, source);
      return source;
    });
}

/** A source file's syntax and imports, whatever way they are written: of values or types, again exported, or fetched later. */
export function parsed(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join("; ")}`);
  const from = (name: string) => (name.startsWith(".") ? `@/${relative(root, resolve(root, path, "..", name))}` : name);
  const imports = [
    ...nodesOf(program, "ImportDeclaration").map(({ source, importKind }) => [source.value, importKind] as const),
    ...nodesOf(program, "ExportAllDeclaration").map(({ source, exportKind }) => [source.value, exportKind] as const),
    ...nodesOf(program, "ExportNamedDeclaration").flatMap(({ source, exportKind }) =>
      source ? [[source.value, exportKind] as const] : [],
    ),
    ...nodesOf(program, "ImportExpression").flatMap(({ source }) =>
      source.type === "Literal" ? [[String(source.value), "value"] as const] : [],
    ),
    ...nodesOf(program, "TSImportType").map(({ source }) => [source.value, "type"] as const),
  ];
  return { path, program, imports: imports.map(([name, kind]) => ({ from: from(name), typeOnly: kind === "type" })) };
}

/** Every node of a kind in a tree, from the outside in. */
export function nodesOf<Type extends Node["type"]>(tree: object, type: Type): Extract<Node, { type: Type }>[] {
  const found: Extract<Node, { type: Type }>[] = [];
  const isWanted = (part: object): part is Extract<Node, { type: Type }> => "type" in part && part.type === type;
  const look = (part: unknown) => {
    if (typeof part !== "object" || part === null) return;
    if (isWanted(part)) found.push(part);
    for (const inner of Object.values(part)) look(inner);
  };
  look(tree);
  return found;
}

/** Whether a file says at its top that what it exports runs on the server when a browser calls it. */
export function isServerFile({ program }: Source): boolean {
  return program.body.some((node) => node.type === "ExpressionStatement" && node.directive === "use server");
}

/** The module that a name of a file is imported from, with the name that it has there: "@/lib/auth currentAccount". */
export function importedNames({ program, path }: Source): Map<string, string> {
  const names = new Map<string, string>();
  for (const node of program.body) {
    if (node.type !== "ImportDeclaration" || node.importKind === "type") continue;
    const { value } = node.source;
    const from = value.startsWith(".") ? `@/${relative(root, resolve(root, path, "..", value))}` : value;
    for (const one of node.specifiers)
      if (one.type === "ImportSpecifier" && one.imported.type === "Identifier")
        names.set(one.local.name, `${from} ${one.imported.name}`);
  }
  return names;
}

/** What a file exports that is a value: its name, and the function it is or the call that makes it. */
export type Exported = { name: string; made: string | null; body: FunctionNode["body"] };

/** The values that a file exports. What is neither a function nor made by a call has neither. */
export function exportedValues({ program }: Source): Exported[] {
  return program.body.flatMap((node): Exported[] => {
    if (node.type === "ExportAllDeclaration") return node.exportKind === "type" ? [] : [bare("*")];
    if (node.type === "ExportDefaultDeclaration") {
      const { declaration } = node;
      return [
        declaration.type === "FunctionDeclaration" ? { ...bare("default"), body: declaration.body } : bare("default"),
      ];
    }
    if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
    const { declaration } = node;
    if (declaration === null)
      return node.specifiers.map(({ exported }) =>
        bare(exported.type === "Identifier" ? exported.name : exported.value),
      );
    if (declaration.type === "FunctionDeclaration")
      return [{ ...bare(declaration.id?.name ?? ""), body: declaration.body }];
    if (declaration.type !== "VariableDeclaration") return [];
    return declaration.declarations.map(({ id, init }) => ({
      ...bare(id.type === "Identifier" ? id.name : ""),
      made: init?.type === "CallExpression" && init.callee.type === "Identifier" ? init.callee.name : null,
    }));
  });
}

const bare = (name: string): Exported => ({ name, made: null, body: null });

/**
 * Every function that a body calls by its name, in itself or through functions of its own file, as `importedNames` names it where
 * it is imported.
 */
export function callsOf(source: Source, body: Exported["body"]): Set<string> {
  const imported = importedNames(source);
  const own = new Map<string, FunctionNode["body"]>();
  for (const node of source.program.body) {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    if (declared?.type === "FunctionDeclaration" && declared.id) own.set(declared.id.name, declared.body);
  }
  const calls = new Set<string>();
  const follow = (from: Exported["body"]) => {
    for (const { callee } of from === null ? [] : nodesOf(from, "CallExpression")) {
      if (callee.type !== "Identifier" || calls.has(callee.name)) continue;
      calls.add(callee.name);
      follow(own.get(callee.name) ?? null);
    }
  };
  follow(body);
  return new Set([...calls].map((name) => imported.get(name) ?? name));
}
