import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { oneAtATime } from "./one-at-a-time.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "one-at-a-time-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => rmSync(root, { recursive: true }));

it("lets the second wait for the first", async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(root, work("first")), oneAtATime(root, work("second"))]);
  expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(existsSync(join(root, ".preparing"))).toBe(false);
});

it("lets go when the work fails", async () => {
  await expect(oneAtATime(root, () => Promise.reject(new Error("full disk")))).rejects.toThrow("full disk");
  await expect(oneAtATime(root, async () => {})).resolves.toBeUndefined();
});

it.each(["4194999", "", "torn"])("takes over what a killed command left: %o", async (left) => {
  writeFileSync(join(root, ".preparing"), left);
  let done = false;
  await oneAtATime(root, async () => {
    done = true;
  });
  expect(done).toBe(true);
});
