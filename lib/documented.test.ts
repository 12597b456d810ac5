import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, it, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const FOLDERS = ["components", "lib", "scripts"];

/** The exported functions of a source that no comment says a word about, by their lines. An overload speaks for the others. */
function undocumented(path: string, source: string): string[] {
  const { program, comments } = parseSync(path, source);
  const docs = comments.filter(({ type, value }) => type === "Block" && value.startsWith("*"));
  const found: string[] = [];
  let last = "";
  for (const node of program.body) {
    if (node.type !== "ExportNamedDeclaration" || !node.declaration) continue;
    const { declaration } = node;
    let name = "";
    if (declaration.type === "FunctionDeclaration" || declaration.type === "TSDeclareFunction")
      name = declaration.id?.name ?? "";
    else if (declaration.type === "VariableDeclaration") {
      const [first] = declaration.declarations;
      if (first?.init?.type === "ArrowFunctionExpression" && first.id.type === "Identifier") name = first.id.name;
    }
    if (name === "" || name === last) continue;
    last = name;
    const told = docs.some(({ end }) => end <= node.start && source.slice(end, node.start).trim() === "");
    if (!told) found.push(`${path}:${source.slice(0, node.start).split("\n").length}: ${name}`);
  }
  return found;
}

test("every exported function says in a line what it gives", () => {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path}`)
      .filter((path) => /\.(tsx?|mjs)$/.test(path) && !/\.test\.tsx?$|^lib\/store\/generated\//.test(path))
      .flatMap((path) => undocumented(path, readFileSync(join(root, path), "utf8"))),
  );
  expect(found).toEqual([]);
});

it("is a comment right before the function, or before its first overload", () => {
  const source = `/** What it gives. */
export function told() {}
export const untold = () => 1;
/** Of both. */
export function twice(a: string): string;
export function twice(a: unknown) { return a; }
/** Of something else. */
const aside = 1;
export async function late() {}`;
  expect(undocumented("one.ts", source)).toEqual(["one.ts:3: untold", "one.ts:9: late"]);
});
