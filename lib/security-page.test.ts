import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");
const [promised = ""] = page.split("## Not promised");
const rows = promised
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (promise|---)/.test(line))
  .map((line) => line.split(" | "));

/** What a row names as its tests; a name without a folder lies in that of the one before it. */
function testsOf(cell: string): { files: string[]; commands: string[] } {
  const files: string[] = [];
  const commands: string[] = [];
  for (const [, name = ""] of cell.matchAll(/`([^`]+)`/g)) {
    if (name.startsWith("npm run ")) commands.push(name);
    else files.push(name.includes("/") ? name : join(dirname(files.at(-1) ?? ""), name));
  }
  return { files, commands };
}

test("every promise names what shows it, and each of those is there", () => {
  expect(rows.length).toBeGreaterThan(30);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const missing = rows.flatMap((row) => {
    const [promise = ""] = row;
    const { files, commands } = testsOf(row.at(-1) ?? "");
    if (files.length + commands.length === 0) return [`no test: ${promise}`];
    const without = commands.filter(
      (command) => !(command.split(" ")[2] ?? "") || !scripts[command.split(" ")[2] ?? ""],
    );
    return [...files.filter((file) => !existsSync(file)), ...without];
  });
  expect(missing).toEqual([]);
});
