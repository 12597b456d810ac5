import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { BENCH_ROUTES } from "./bench-routes";

const app = resolve(import.meta.dirname, "../../app");

it("knows every page and route of the app, so that none goes unmeasured", () => {
  const routes = readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|[\\/])(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(?:^|\/)(?:page\.tsx|route\.ts)$/, "")}`)
    .map((path) => path.replace(/\/\([^)]*\)/g, "") || "/");
  expect(routes.length).toBeGreaterThan(50);
  expect(routes.filter((route) => !(route in BENCH_ROUTES))).toEqual([]);
});
