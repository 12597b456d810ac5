import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { testFolder } from "./test-folder";

test("is loaded once, whichever of a build's bundles asks for it", async () => {
  const instantiate = vi.spyOn(WebAssembly, "instantiate");
  const folder = await testFolder("store-engine-");
  const migrations = () => import("./sqlite/migrations");
  const first = await migrations();
  expect((await first.migrateSqlite(`file:${join(folder, "first.db")}`)).applied).not.toEqual([]);
  vi.resetModules();
  const second = await migrations();
  expect(second.migrateSqlite).not.toBe(first.migrateSqlite);
  expect((await second.migrateSqlite(`file:${join(folder, "second.db")}`)).applied).not.toEqual([]);
  expect(instantiate).toHaveBeenCalledTimes(1);
  await rm(folder, { recursive: true });
});
