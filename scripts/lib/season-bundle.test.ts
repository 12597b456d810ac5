import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandSources, compile } from "./season-bundle.mjs";

const here = resolve(import.meta.dirname, "../..");
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "season-bundle-"));
});
afterAll(() => rmSync(root, { recursive: true }));

it("is named after everything that goes into it", async () => {
  const read = await compile(here, join(root, "command.mjs"));
  const known = new Set(commandSources(here));
  expect(read.filter((path) => !path.startsWith("node_modules/") && !known.has(path))).toEqual([]);
});

describe("in a checkout", () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/season.mjs", ...args], {
      cwd: root,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const kept = () => readdirSync(join(root, "node_modules/.cache/season"));
  const says = (words: string) =>
    writeFileSync(join(root, "lib/words.ts"), `export const words = ${JSON.stringify(words)};\n`);

  beforeAll(() => {
    for (const path of ["scripts/season.mjs", "scripts/lib", "package.json", "package-lock.json", "tsconfig.json"])
      cpSync(join(here, path), join(root, path), { recursive: true });
    mkdirSync(join(root, "lib"));
    says("first");
    writeFileSync(
      join(root, "scripts/season.ts"),
      'import { words } from "@/lib/words";\nconsole.log(words, process.argv[2] ?? "");\nprocess.exitCode = 1;\n',
    );
  });

  it("says what to do where nothing is installed, and that nothing was checked", () => {
    expect(run()).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(/^Nothing is installed .*\n$/) });
  });

  it("compiles itself once, and passes on arguments and exit status", () => {
    mkdirSync(join(root, "node_modules"));
    for (const name of ["esbuild", "@esbuild"])
      symlinkSync(join(here, "node_modules", name), join(root, "node_modules", name));
    expect(run("check")).toEqual({ status: 1, stdout: "first check\n", stderr: "" });
    const [file, ...others] = kept();
    expect(others).toEqual([]);
    // Taken as it is the second time.
    appendFileSync(join(root, "node_modules/.cache/season", file!), '\nconsole.log("kept");\n');
    expect(run("check").stdout).toBe("first check\nkept\n");
  });

  it("is never of other sources than those that are there", () => {
    says("second");
    expect(run().stdout).toBe("second \n");
    expect(kept()).toHaveLength(1);
    says("first");
    expect(run().stdout).toBe("first \n");
    mkdirSync(join(root, "lib/words"));
    rmSync(join(root, "lib/words.ts"));
    writeFileSync(join(root, "lib/words/index.ts"), 'export const words = "moved";\n');
    expect(run().stdout).toBe("moved \n");
    says("in front");
    expect(run().stdout).toBe("in front \n");
  });

  it("runs with what it cannot keep", () => {
    rmSync(join(root, "node_modules/.cache"), { recursive: true });
    writeFileSync(join(root, "node_modules/.cache"), "");
    expect(run()).toEqual({ status: 1, stdout: "in front \n", stderr: "" });
  });
});
