import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const page = readFileSync(resolve(import.meta.dirname, "../docs/hosting.md"), "utf8");
const unit = /```\n(\[Unit\]\n.*?)```/s.exec(page)?.[1] ?? "";

/** What systemd has to say of a unit; nothing where it isn't there. */
function complaints(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "unit-"));
  try {
    const file = join(folder, "rank-and-thank@3001.service");
    writeFileSync(file, text);
    const { stdout, stderr } = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
    // What the machine lacks that the unit is for is no fault of the unit's.
    const lines = `${stdout ?? ""}${stderr ?? ""}`.split("\n").filter((line) => line.includes(file));
    return lines.filter((line) => !/is not executable|user .* not found/i.test(line)).join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("systemd finds nothing wrong with the unit that the page shows", () => {
  expect(complaints(unit)).toBe("");
});

test("the unit has its three sections, starts the program, and lets it write in its own folder alone", () => {
  expect(unit.match(/^\[\w+\]$/gm)).toEqual(["[Unit]", "[Service]", "[Install]"]);
  for (const line of unit.split("\n")) expect(line).toMatch(/^(\[\w+\]|[A-Z]\w+=\S.*|)$/);
  const folder = /^WorkingDirectory=(.*)$/m.exec(unit)?.[1];
  expect(unit).toContain(`ReadWritePaths=${folder}\n`);
  expect(unit).toMatch(/^ExecStart=\S+\/npm start$/m);
  expect(page).toContain(`--home-dir ${folder} `);
});
