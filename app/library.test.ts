import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isServerFile, type Source, sources } from "@/lib/source.fixture";

const root = resolve(import.meta.dirname, "..");
const LIBRARY = /^@mantine\/(?:core|charts|notifications)$/;
const FRAME = "components/ui/library.tsx";
/** Its first load has room for nothing of the library. */
const WITHOUT = ["today", "programs", "programs/[id]", "calendar", "rank-list", "review", "write/[id]", "write"];

const files = new Map(
  ["app", "components", "lib"].flatMap((folder) => sources(folder).map((source) => [source.path, source] as const)),
);
const named = (name: string): Source | undefined => {
  const path = name.replace(/^@\//, "");
  return ["", ".ts", ".tsx", "/index.ts"].map((end) => files.get(`${path}${end}`)).find((found) => found !== undefined);
};
/** What of a file's imports is fetched later, as the text has it. */
const fetchedLater = ({ text, path }: Source): Set<string> =>
  new Set(
    [...text.matchAll(/(?<!typeof )\bimport\(\s*"([^"]+)"\s*\)/g)].map(([, from = ""]) =>
      from.startsWith(".") ? join("@", dirname(path), from) : from,
    ),
  );

/** The files that come with some, at once, and what they import from packages. */
function broughtBy(starts: readonly Source[]): { paths: Set<string>; packages: Set<string> } {
  const paths = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...starts];
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    if (paths.has(source.path) || isServerFile(source)) continue;
    paths.add(source.path);
    const later = fetchedLater(source);
    for (const { from, typeOnly } of source.imports) {
      if (typeOnly || later.has(from)) continue;
      const next = named(from);
      if (next) waiting.push(next);
      else if (!from.startsWith("@/")) packages.add(from);
    }
  }
  return { paths, packages };
}

const usesLibrary = ({ packages }: { packages: Set<string> }) => [...packages].some((name) => LIBRARY.test(name));

/** The layouts around a page, as Next.js nests them. */
function layoutsOf(page: string): Source[] {
  const found: Source[] = [];
  for (let folder = dirname(page); folder !== "."; folder = dirname(folder)) {
    const layout = files.get(`${folder}/layout.tsx`);
    if (layout) found.push(layout);
  }
  return found;
}

const pages = [...files.values()].filter(({ path }) => /^app\/.*page\.tsx$/.test(path));

describe("the component library", () => {
  it("stands around each page that draws its parts at once, by a layout of the page", () => {
    expect(pages.length).toBeGreaterThan(40);
    const drawing = pages.filter((page) => usesLibrary(broughtBy([page])));
    expect(drawing.length).toBeGreaterThan(15);
    const bare = drawing.filter(({ path }) => !layoutsOf(path).some((layout) => broughtBy([layout]).paths.has(FRAME)));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it("comes with no page whose first load is held to a figure", () => {
    for (const route of WITHOUT) {
      const path = `app/(season)/${route}/page.tsx`;
      expect(existsSync(join(root, path)), path).toBe(true);
      const page = pages.find((one) => one.path === path);
      const brought = broughtBy([...(page ? [page] : []), ...layoutsOf(path)]);
      expect(brought.paths.size, path).toBeGreaterThan(20);
      expect(
        [...brought.packages].filter((name) => LIBRARY.test(name)),
        path,
      ).toEqual([]);
    }
  });

  it("comes with what opens later: dialogs, menus, notices, charts, a form that is drawn by itself, and a season that this device draws", () => {
    for (const path of [
      "components/ui/open-dialog.tsx",
      "components/ui/drawn-menu.tsx",
      "components/shell/notices.tsx",
      "components/review/charts.tsx",
      "components/offline/offline-season.tsx",
      "components/writing/start-form.tsx",
    ])
      expect(
        files.get(path)?.imports.map(({ from }) => from),
        path,
      ).toContain("@/components/ui/library");
  });

  it("comes with whatever is fetched later and draws its parts, or that opens in a dialog, which brings it", () => {
    const later = [...files.values()].flatMap((source) =>
      [...fetchedLater(source)].flatMap((from) => named(from) ?? []),
    );
    const drawing = later.filter((source) => usesLibrary(broughtBy([source])));
    expect(drawing.length).toBeGreaterThan(15);
    const bare = drawing.filter((source) => {
      const { paths } = broughtBy([source]);
      // It only hands words to the notices, which bring it.
      if (source.path === "components/ui/notice.tsx") return false;
      return ![FRAME, "components/ui/dialog.tsx"].some((frame) => paths.has(frame));
    });
    expect([...new Set(bare.map(({ path }) => path))]).toEqual([]);
  });
});
