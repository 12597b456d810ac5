import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

async function sources(folder: string): Promise<{ path: string; text: string; imports: string[] }[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/store/generated/"));
  return Promise.all(
    files.map(async (path) => {
      const text = await readFile(path, "utf8");
      const named = [...text.matchAll(/(?:\bfrom |^import |\bimport\()"([^"\s]+)"/gm)].map(([, name = ""]) =>
        name.startsWith(".") ? `@/${relative(root, resolve(path, "..", name))}` : name,
      );
      return { path: relative(root, path), text, imports: named };
    }),
  );
}

async function offenders(folder: string, forbidden: (name: string, path: string) => boolean): Promise<string[]> {
  const files = await sources(folder);
  expect(files.length, folder).toBeGreaterThan(0);
  return files.flatMap(({ path, imports }) =>
    imports.filter((name) => forbidden(name, path)).map((name) => `${path} imports ${name}`),
  );
}

const isPrisma = (name: string) => /^@prisma\/|^better-sqlite3|^@\/lib\/store\/generated/.test(name);
/** Files of the store that pages and actions have no business with: rows and connections. */
const isInside = (name: string) =>
  /^@\/lib\/store\/(backup-files|database|deletion-parts|fresh-ids|guests|ids|kept-deletions|list-order|migration|migrations|next-migration|put-back|readable|restore|season-|sqlite-|testing|throttle)/.test(
    name,
  );

describe("what may import what", () => {
  test("only the store imports Prisma", async () => {
    for (const folder of ["app", "components", "scripts"]) expect(await offenders(folder, isPrisma)).toEqual([]);
    const lib = await offenders("lib", (name, path) => isPrisma(name) && !path.startsWith("lib/store/"));
    expect(lib).toEqual([]);
  });

  test("components and lib never import app, whose routes rest on them", async () => {
    const isRoute = (name: string) => name.startsWith("@/app/");
    for (const folder of ["components", "lib"]) expect(await offenders(folder, isRoute)).toEqual([]);
  });

  test("pages, actions and components reach the store by its nouns, never its inside", async () => {
    for (const folder of ["app", "components"]) expect(await offenders(folder, isInside)).toEqual([]);
  });

  test("components fetch nothing: but for their actions they import the store's types at most", async () => {
    const files = (await sources("components")).filter(({ path }) => !path.endsWith("/actions.ts"));
    const reading = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^import (?!type )[^;]*from "@\/lib\/(store\/[^"]*|auth)"/gm)].map(
        ([line]) => `${path}: ${line}`,
      ),
    );
    expect(reading).toEqual([]);
  });

  test("rules import the season and themselves, and nothing that does I/O", async () => {
    const found = await offenders(
      "lib/rules",
      (name) => !name.startsWith("@/lib/season/") && !name.startsWith("@/lib/rules/"),
    );
    expect(found).toEqual([]);
  });

  test("the season imports neither the rules, the store nor what else is built on it", async () => {
    const found = await offenders("lib/season", (name) =>
      /^@\/(app|components|lib\/(?!season))|^next|^node:/.test(name),
    );
    expect(found).toEqual([]);
  });

  test("an AccountId is made where a session or a calendar's secret was checked, and nowhere else", async () => {
    const makers: string[] = [];
    for (const folder of ["app", "components", "lib", "scripts"])
      for (const { path, text } of await sources(folder))
        if (/\bas (unknown as )?AccountId\b/.test(text)) makers.push(path);
    expect(makers.sort()).toEqual(["lib/store/calendar-feeds.ts", "lib/store/sessions.ts"]);
  });
});

test("every action and route handler goes through the account or says that it is for anybody", async () => {
  const files = [...(await sources("app")), ...(await sources("components"))];
  const bare = files.filter(({ path, text }) => {
    if (/^"use server"/m.test(text)) return /export (async )?function/.test(text);
    return /\/route\.tsx?$/.test(path) && !/currentAccount|canRead|seasonOfFeed/.test(text);
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test("a page that reads the store asks for the account itself; proxy.ts, which only tells a page its path, keeps nobody out", async () => {
  const pages = (await sources("app")).filter(
    ({ path, text }) => path.endsWith("/page.tsx") && /@\/lib\/store\//.test(text),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter(({ text }) => !/seasonView\(|requireAccount\(/.test(text)).map(({ path }) => path)).toEqual([]);
  expect(await readFile(join(root, "proxy.ts"), "utf8")).not.toMatch(/redirect|rewrite|cookie|@\/lib/);
});
