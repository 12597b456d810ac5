import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const library = join(root, "node_modules/@mantine/core");

/** The files of the library that its index names, by what each exports. */
function exported(): Map<string, string> {
  const index = readFileSync(join(library, "esm/index.mjs"), "utf8");
  const files = new Map<string, string>();
  for (const [, names = "", from = ""] of index.matchAll(/import \{([^}]*)\} from "([^"]+)"/g))
    for (const name of names.split(",")) files.set(name.split(" as ").at(-1)?.trim() ?? "", join(library, "esm", from));
  return files;
}

/** What the product, and the library's notices, import of the library. */
function imported(): Set<string> {
  const folders = ["app", "components", "lib"].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const notices = join(root, "node_modules/@mantine/notifications/esm");
  for (const file of readdirSync(notices, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".mjs")) files.push(join(notices, file));
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(([, names = ""]) =>
        names.split(",").map((name) => name.trim().split(" as ")[0] ?? ""),
      ),
    ),
  );
}

it("has the styles of every part of the library that is used, and of no other", () => {
  const files = exported();
  const waiting = [...imported()].flatMap((name) => files.get(name) ?? []);
  const seen = new Set(waiting);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!existsSync(file)) continue;
    for (const [, of = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
      const next = join(dirname(file), of);
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  const styled = [...seen].flatMap((file) => /(\w+)\.module\.\w+$/.exec(file)?.[1] ?? []);
  const lists = [
    "app/library-parts.ts",
    "components/ui/open-dialog.tsx",
    "components/ui/drawn-menu.tsx",
    "components/shell/notices.tsx",
  ];
  const listed = lists.flatMap((file) => [
    ...readFileSync(join(root, file), "utf8").matchAll(/core\/styles\/([A-Z]\w+)\.css/g),
  ]);
  expect(listed.map(([, name]) => name).sort()).toEqual([...new Set(styled)].sort());
});
