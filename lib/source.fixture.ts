import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type CallExpression, type Function as FunctionNode, type Node, type Program, parseSync } from "oxc-parser";

const root = resolve(import.meta.dirname, "..");

/** What a source file imports, and whether only types of it. */
type Import = { from: string; typeOnly: boolean };
export type Source = { path: string; text: string; readonly program: Program; imports: Import[] };

const known = new Map<string, Source>();

/** The source files of a folder, parsed; with its tests and fixtures, and with its plain JavaScript, where they are asked for. */
export function sources(folder: string, { tests = false, plain = false } = {}): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && (plain ? /\.(tsx?|mjs)$/ : /\.tsx?$/).test(entry.name))
    .filter((entry) => tests || !/\.(test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("/store/generated/"))
    .map((path) => {
      const source = known.get(path) ?? parsed(path, readFileSync(join(root, path), "utf8"));
      known.set(path, source);
      return source;
    });
}

/**
 * A source file's imports, whatever way they are written: of values or types, again exported, or fetched later; and its syntax, which is
 * built when it is asked for.
 */
export function parsed(path: string, text: string): Source {
  const result = parseSync(path, text);
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors.map(({ message }) => message).join("; ")}`);
  const { staticImports, staticExports, dynamicImports } = result.module;
  const typed = ({ start }: { start: number }) => /^(?:import|export)\s+type\b/.test(text.slice(start, start + 40));
  const fetched = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const name = text.slice(start, end);
    return /^(["'`])[^$]*\1$/.test(name) ? [{ name: name.slice(1, -1), typeOnly: false }] : [];
  });
  // Types that are imported within a type are found in the syntax alone.
  const more = (text.match(/\bimport\s*\(/g) ?? []).length > dynamicImports.length;
  const all = [
    ...staticImports.map((node) => ({ name: node.moduleRequest.value, typeOnly: typed(node) })),
    ...staticExports.flatMap((node) => {
      const name = node.entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest?.value;
      return name === undefined ? [] : [{ name, typeOnly: typed(node) }];
    }),
    ...fetched,
    ...(more ? nodesOf(result.program, "TSImportType") : []).map(({ source }) => ({
      name: source.value,
      typeOnly: true,
    })),
  ];
  return {
    path,
    text,
    imports: all.map(({ name, typeOnly }) => ({ from: absolute(path, name), typeOnly })),
    get program() {
      return result.program;
    },
  };
}

/** A module's name as the files of the repository write it from its root; a package's stays. */
const absolute = (path: string, name: string) =>
  name.startsWith(".") ? `@/${relative(root, resolve(root, path, "..", name))}` : name;

/**
 * Files that import each other, directly or through others, types counted: each group of them with its paths in order. A file is named
 * with its ending or without, or by the folder whose index it is.
 */
export function circles(files: readonly Source[]): string[][] {
  const places = new Map(files.flatMap(({ path }, place) => namesOf(path).map((name) => [name, place] as const)));
  const leads = files.map(({ imports }) =>
    imports.flatMap(({ from }) => (from.startsWith("@/") ? (places.get(from.slice(2)) ?? []) : [])),
  );
  return knots(leads).map((knot) => knot.map((place) => files[place]?.path ?? "").sort());
}

const namesOf = (path: string) => {
  const bare = path.replace(/\.(?:tsx?|mjs)$/, "");
  return [path, bare, bare.replace(/\/index$/, "")];
};

/** The strongly connected parts of a graph (Tarjan 1972) that are more than one node, or a node that leads to itself. */
function knots(leads: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  const order: (number | undefined)[] = [];
  const open: number[] = [];
  let next = 0;
  const visit = (node: number): number => {
    let least = next;
    order[node] = next++;
    open.push(node);
    for (const to of leads[node] ?? []) {
      const seen = order[to];
      if (seen === undefined) least = Math.min(least, visit(to));
      else if (open.includes(to)) least = Math.min(least, seen);
    }
    if (least === order[node]) {
      const knot = open.splice(open.indexOf(node));
      if (knot.length > 1 || leads[node]?.includes(node)) found.push(knot);
    }
    return least;
  };
  for (const node of leads.keys()) if (order[node] === undefined) visit(node);
  return found;
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
export function isServerFile(source: Source): boolean {
  if (!source.text.includes("use server")) return false;
  return source.program.body.some((node) => node.type === "ExpressionStatement" && node.directive === "use server");
}

/** The module that a name of a file is imported from, with the name that it has there: "@/lib/auth currentAccount". */
export function importedNames({ program, path }: Source): Map<string, string> {
  const names = new Map<string, string>();
  for (const node of program.body) {
    if (node.type !== "ImportDeclaration" || node.importKind === "type") continue;
    const { value } = node.source;
    const from = absolute(path, value);
    for (const one of node.specifiers)
      if (one.type === "ImportSpecifier" && one.imported.type === "Identifier")
        names.set(one.local.name, `${from} ${one.imported.name}`);
  }
  return names;
}

/** What a file exports that is a value: its name, the call that makes it, and the function it is or is made of. */
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
      ...(init?.type === "CallExpression" ? madeBy(init) : {}),
    }));
  });
}

/** What makes a value, and the body of the function that it makes it of. */
function madeBy({ callee, arguments: [given] }: CallExpression): Omit<Exported, "name"> {
  const made = callee.type === "Identifier" ? callee.name : null;
  const isFunction = given?.type === "ArrowFunctionExpression" || given?.type === "FunctionExpression";
  return { made, body: isFunction && given.body?.type === "BlockStatement" ? given.body : null };
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
