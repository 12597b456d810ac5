import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("nothing else listens to the keys of the whole page, but what holds them until the page is alive", () => {
  const sources = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(sources.length).toBeGreaterThan(400);
  const listening = sources.filter((file) =>
    /addEventListener\(\s*"key(?:down|press|up)"|useHotkeys|useWindowEvent\("key/.test(readFileSync(file, "utf8")),
  );
  expect(listening.toSorted()).toEqual(["components/shell/early.ts", "components/ui/use-shortcut.ts"]);
});
