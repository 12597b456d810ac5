import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const text = (name: string) => readFileSync(join(root, name), "utf8");
const { scripts, engines }: { scripts: Record<string, string>; engines: { node: string } } = JSON.parse(
  text("package.json"),
);
const steps = text("Containerfile")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, instruction = "", given = ""] = /^(\w+) (.*)$/.exec(line) ?? [];
    return { instruction, given };
  });
const of = (name: string) => steps.filter(({ instruction }) => instruction === name).map(({ given }) => given);
const first = (name: string) => steps.findIndex(({ instruction }) => instruction === name);

test("the container file has instructions that there are, in an order that works", () => {
  const known = ["FROM", "WORKDIR", "RUN", "USER", "COPY", "ENV", "EXPOSE", "VOLUME", "HEALTHCHECK", "CMD"];
  expect(steps.map(({ instruction }) => instruction).filter((name) => !known.includes(name))).toEqual([]);
  expect([first("FROM"), steps.length - 1 - first("CMD")]).toEqual([0, 0]);
  expect([of("FROM").length, of("CMD").length, of("USER")]).toEqual([1, 1, ["node"]]);
  // The user owns what is copied, and what is built of it.
  expect(first("USER")).toBeLessThan(first("COPY"));
  expect(of("COPY")).toEqual(["--chown=node:node . ."]);
});

test("it runs on a Node that the program runs on, and commands that the program has", () => {
  const node = /^node:(\d+)-/.exec(of("FROM")[0] ?? "")?.[1];
  expect(engines.node).toContain(`^${node}.`);
  const run = [...of("RUN"), ...of("CMD")].join(" ").replaceAll(/["[\],]/g, "");
  const named = [...run.matchAll(/npm (?:run )?(\w[\w:-]*)/g)].map(([, name = ""]) => name);
  expect(named).toEqual(["build", "start"]);
  for (const name of named) expect(scripts).toHaveProperty(name);
});

test("it listens where it says, asks after itself there, and keeps its data in a volume", () => {
  const [port] = of("EXPOSE");
  expect(of("ENV")).toEqual([`HOST=0.0.0.0 PORT=${port}`]);
  expect(of("HEALTHCHECK")[0]).toContain(`127.0.0.1:${port}/api/health`);
  expect(of("VOLUME")).toEqual([`${of("WORKDIR")[0]}/data`]);
});

test("no secret, database, or build of this machine is copied into it", () => {
  const left = text(".dockerignore").split("\n");
  for (const name of [".env", "data", ".git", "node_modules", ".next"]) expect(left).toContain(name);
});
