import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import {
  callsOf,
  circles,
  exportedValues,
  importedNames,
  isServerFile,
  nodesOf,
  parsed,
  type Source,
  sources,
} from "./source.fixture";

const root = resolve(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "lib", "scripts"];

function offenders(
  folder: string,
  forbidden: (name: string, path: string) => boolean,
  { tests = false } = {},
): string[] {
  const files = sources(folder, { tests });
  expect(files.length, folder).toBeGreaterThan(0);
  return files.flatMap(({ path, imports }) =>
    imports.filter(({ from }) => forbidden(from, path)).map(({ from }) => `${path} imports ${from}`),
  );
}

const isPrisma = (name: string) => /^@prisma\/|^better-sqlite3|^@\/lib\/store\/generated/.test(name);
/** Files of the store that pages and actions have no business with: rows and connections. */
const isInside = (name: string) =>
  /^@\/lib\/store\/(columns|constraint-errors|database|deletion-parts|driver|fresh-ids|guests|ids|earlier-deletions|list-order|migration|postgres|readable|restore|search-|season-|sqlite|testing|throttle|without-nul)/.test(
    name,
  );

describe("what may import what", () => {
  test("only the store imports Prisma", () => {
    for (const folder of ["app", "components", "scripts"]) expect(offenders(folder, isPrisma)).toEqual([]);
    expect(offenders("lib", (name, path) => isPrisma(name) && !path.startsWith("lib/store/"))).toEqual([]);
  });

  test("nothing imports app, whose routes rest on all else", () => {
    for (const folder of ["components", "lib", "scripts", "e2e"])
      expect(offenders(folder, (name) => name.startsWith("@/app/"), { tests: true })).toEqual([]);
  });

  test("links are ours, which fetch nothing before they are followed, and so is what is drawn lazily: the first load has room for neither of Next’s", () => {
    for (const folder of ["app", "components", "lib"])
      expect(offenders(folder, (name) => name === "next/link" || name === "next/dynamic")).toEqual([]);
  });

  test("nothing of the product imports scripts, which start, check and serve it", () => {
    for (const folder of ["app", "components", "lib"])
      expect(offenders(folder, (name) => name.startsWith("@/scripts/"))).toEqual([]);
  });

  test("lib imports no components: what a person sees rests on it", () => {
    expect(offenders("lib", (name) => name.startsWith("@/components/"))).toEqual([]);
  });

  test("pages, actions and components reach the store by its nouns, never its inside", () => {
    for (const folder of ["app", "components"]) expect(offenders(folder, isInside)).toEqual([]);
  });

  test("components fetch nothing: but for their actions they import the store's types at most", () => {
    const reading = sources("components")
      .filter((source) => !isServerFile(source))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from, typeOnly }) => !typeOnly && /^@\/lib\/(store\/|auth$)/.test(from))
          .map(({ from }) => `${path} imports ${from}`),
      );
    expect(reading).toEqual([]);
  });

  test("rules import the season and themselves, and nothing that does I/O", () => {
    const found = offenders(
      "lib/rules",
      (name) => !name.startsWith("@/lib/season/") && !name.startsWith("@/lib/rules/"),
    );
    expect(found).toEqual([]);
  });

  test("what is sent and when is worked out from the season and the rules, with nothing that does I/O", () => {
    const found = offenders(
      "lib/notices",
      (name) => !/^@\/lib\/(notices|season|rules)\/|^@\/lib\/rules$|^zod$/.test(name),
    );
    expect(found).toEqual([]);
  });

  test("the season imports neither the rules, the store nor what else is built on it", () => {
    const found = offenders("lib/season", (name) => /^@\/(app|components|lib\/(?!season))|^next|^node:/.test(name));
    expect(found).toEqual([]);
  });

  test("no circle of files, types counted", () => {
    const files = [...FOLDERS, "e2e"].flatMap((folder) => sources(folder, { tests: true, plain: true }));
    expect(files.length).toBeGreaterThan(500);
    expect(circles(files)).toEqual([]);
  });

  test("an AccountId is made where a session or a calendar's secret was checked or its owner is sent something, and nowhere else", () => {
    const makers = FOLDERS.flatMap((folder) => sources(folder)).filter(makesAccountId);
    expect(makers.map(({ path }) => path).sort()).toEqual([
      "lib/store/calendar-feeds.ts",
      "lib/store/notice-queue.ts",
      "lib/store/sessions.ts",
      // A benchmark's own account, in a database of its own.
      "scripts/lib/bench-account.ts",
    ]);
  });
});

/** Whether a file says of something that it is an AccountId, in whatever way the language has. */
function makesAccountId(source: Source): boolean {
  if (!source.text.includes("AccountId")) return false;
  const { program } = source;
  const types = [
    ...nodesOf(program, "TSAsExpression").map(({ typeAnnotation }) => typeAnnotation),
    ...nodesOf(program, "TSTypeAssertion").map(({ typeAnnotation }) => typeAnnotation),
    ...nodesOf(program, "TSTypePredicate").map(({ typeAnnotation }) => typeAnnotation?.typeAnnotation),
  ];
  return types.some(
    (type) =>
      type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "AccountId",
  );
}

/** What makes an action: it asks for the account first, or says that it is for anybody. */
const ACTION_MAKERS = ["@/lib/action userAction", "@/lib/action publicAction"];

/** Exports of a file of actions that are made in no such way, and functions that are actions in a file that is none. */
function bareActions(source: Source): string[] {
  if (!source.text.includes("use server")) return [];
  const imported = importedNames(source);
  const inside = nodesOf(source.program, "BlockStatement")
    .filter(({ body }) => body.some((node) => node.type === "ExpressionStatement" && node.directive === "use server"))
    .map(() => "inside");
  const bare = isServerFile(source)
    ? exportedValues(source)
        .filter(({ made }) => !ACTION_MAKERS.includes(imported.get(made ?? "") ?? ""))
        .map(({ name }) => name)
    : [];
  return [...bare, ...inside].map((name) => `${source.path}: ${name}`);
}

test("every action is made by what asks for the account, or by what says that it is for anybody", () => {
  const files = FOLDERS.flatMap((folder) => sources(folder));
  expect(files.filter(isServerFile).length).toBeGreaterThan(10);
  expect(files.flatMap(bareActions)).toEqual([]);
});

/** What a route handler asks before it answers: who is signed in, or a secret that was given out; that the database can be read tells nothing. */
const ASKS = [
  ...["@/lib/auth currentAccount", "@/lib/asked-program askedProgram", "@/lib/asked-import askedImport"],
  ...["@/lib/store/calendar-feeds seasonOfFeed", "@/lib/store/health isReady"],
  ...["@/lib/store/notices unsubscribe", "@/lib/store/notices canUnsubscribe"],
];
/** Signing in is for anybody; so are the names of the files that every page is drawn with, and what is handed back to who sent it. */
const FOR_ANYBODY = [
  ...["app/offline/files/route.ts: GET", "app/api/auth/[...nextauth]/route.ts: POST"],
  "app/api/share/route.ts: POST",
];
const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "*"];

function bareHandlers(source: Source): string[] {
  return exportedValues(source)
    .filter(({ name, body }) => METHODS.includes(name) && !ASKS.some((ask) => callsOf(source, body).has(ask)))
    .map(({ name }) => `${source.path}: ${name}`);
}

test("every route handler calls for the account, or stands on the list of what is for anybody", () => {
  const routes = sources("app").filter(({ path }) => /\/route\.tsx?$/.test(path));
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.flatMap(bareHandlers).sort()).toEqual([...FOR_ANYBODY].sort());
});

/** What needs no database, and what answers whether there is one. */
const WITHOUT_DATABASE = [
  ...["app/offline/files/route.ts: GET", "app/api/share/route.ts: POST"],
  "app/api/health/route.ts: GET",
];

/** Handlers that would answer a busy database as a failure of the server. */
const failingWhenBusy = (source: Source) =>
  exportedValues(source)
    .filter(({ name, made }) => METHODS.includes(name) && importedNames(source).get(made ?? "") !== "@/lib/route route")
    .map(({ name }) => `${source.path}: ${name}`);

test("every route handler answers a busy database as that, or needs none", () => {
  const routes = sources("app").filter(({ path }) => /\/route\.tsx?$/.test(path));
  expect(routes.flatMap(failingWhenBusy).sort()).toEqual([...WITHOUT_DATABASE].sort());
});

/** What a page calls to know whose it is. */
const WHOSE = ["@/lib/season-view seasonView", "@/lib/auth requireAccount"];

function unguarded(source: Source): boolean {
  const shown = exportedValues(source).find(({ name }) => name === "default");
  const calls = callsOf(source, shown?.body ?? null);
  return !WHOSE.some((whose) => calls.has(whose));
}

test("a page that reads the store asks for the account itself; proxy.ts, which only tells a page its path, keeps nobody out", () => {
  const pages = sources("app").filter(
    ({ path, imports }) =>
      path.endsWith("/page.tsx") && imports.some(({ from, typeOnly }) => !typeOnly && from.startsWith("@/lib/store/")),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter(unguarded).map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(root, "proxy.ts"), "utf8")).not.toMatch(/redirect|rewrite|cookie|@\/lib/);
});

describe("the guard reads calls", () => {
  it.each([
    ["a function", `export async function save() {}`, ["save"]],
    [
      "what only looks like one",
      `const userAction = (x: unknown) => x;\nexport const save = userAction({});`,
      ["save"],
    ],
    ["what names the maker in words", `// userAction(\nexport const save = async () => "userAction(";`, ["save"]],
    ["what is exported of another file", `export * from "./others";`, ["*"]],
    ["an action", `import { userAction } from "@/lib/action";\nexport const save = userAction({}, async () => 1);`, []],
  ])("%s in a file of actions", (_, text, names) => {
    const found = bareActions(parsed("components/x/actions.ts", `"use server";\n${text}`));
    expect(found).toEqual(names.map((name) => `components/x/actions.ts: ${name}`));
  });

  it("finds an action inside a component", () => {
    const text = `export function View() { async function save() { "use server"; } return save; }`;
    expect(bareActions(parsed("components/x/view.tsx", text))).toEqual(["components/x/view.tsx: inside"]);
  });

  const auth = `import { currentAccount, requireAccount } from "@/lib/auth";\n`;
  it.each([
    ["one that asks", `${auth}export async function GET() { await currentAccount(); }`, []],
    [
      "one whose own function asks",
      `${auth}async function whose() { return currentAccount(); }\nexport function GET() { return whose(); }`,
      [],
    ],
    [
      "one beside another that asks",
      `${auth}export async function GET() { await currentAccount(); }\nexport function POST() {}`,
      ["POST"],
    ],
    ["one that only imports it", `${auth}export function GET() { return "currentAccount()"; }`, ["GET"]],
    ["one of another file", `${auth}export { GET } from "./other";`, ["GET"]],
    [
      "one made of a function that asks",
      `${auth}export const GET = route(async () => { await currentAccount(); });`,
      [],
    ],
    [
      "one made of a function that doesn't",
      `${auth}export const GET = route(async () => { await other(); });`,
      ["GET"],
    ],
  ])("%s among handlers", (_, text, names) => {
    expect(bareHandlers(parsed("app/x/route.ts", text))).toEqual(names.map((name) => `app/x/route.ts: ${name}`));
  });

  it.each([
    [`${auth}export default async function Page() { await requireAccount(); }`, false],
    [`${auth}export default async function Page() { return "requireAccount()"; }`, true],
    [
      `${auth}export async function generateMetadata() { await requireAccount(); }\nexport default async function Page() {}`,
      true,
    ],
  ])("a page: %s", (text, expected) => {
    expect(unguarded(parsed("app/x/page.tsx", text))).toBe(expected);
  });

  it.each([
    [`const id = text as AccountId;`, true],
    [`const id = text as unknown as AccountId;`, true],
    [`const is = (text: string): text is AccountId => true;`, true],
    [`const words = "as AccountId";`, false],
  ])("an AccountId: %s", (text, expected) => {
    expect(makesAccountId(parsed("lib/x.ts", text))).toBe(expected);
  });

  const file = (path: string, text: string) => parsed(path, text);
  it.each([
    ["two files", ["a", `import { b } from "./b";`], ["b", `export { a } from "@/lib/a";`]],
    ["two by their types", ["a", `import type { B } from "./b";`], ["b", `type A = import("./a").A;`]],
    ["a file and one that it fetches", ["a", `const b = () => import("./b");`], ["b", `import "./a.ts";`]],
  ])("a circle of %s", (_, one, other) => {
    const files = [one, other].map(([name, text]) => file(`lib/${name}.ts`, text ?? ""));
    expect(circles([...files, file("lib/c.ts", `import "./a"; import "./b";`)])).toEqual([["lib/a.ts", "lib/b.ts"]]);
  });

  it("a circle through a folder's index and of one file alone, and none where all lead one way", () => {
    const index = file("lib/d/index.ts", `export * from "./e";`);
    expect(circles([index, file("lib/d/e.ts", `import { f } from "@/lib/d";`)])).toEqual([
      ["lib/d/e.ts", "lib/d/index.ts"],
    ]);
    expect(circles([file("lib/self.ts", `import "./self";`)])).toEqual([["lib/self.ts"]]);
    expect(circles([index, file("lib/d/e.ts", `import "node:fs";`), file("lib/f.ts", `import "@/lib/d";`)])).toEqual(
      [],
    );
  });
});
