import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Package = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };
const packages: Record<string, Package> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

/** `npm ci` refuses a lockfile that lacks one, even of another platform; npm leaves out what a registry did not have. */
it("has an entry for every platform's optional package", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`]?.version && !packages[`${path}/node_modules/${name}`]?.version,
    ),
  );
  expect(missing).toEqual([]);
});

it("names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});
