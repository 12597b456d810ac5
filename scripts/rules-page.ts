import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { withTables } from "./lib/rules-page";

/** Writes the tables of docs/rules.md anew, from the rules as they are. */
const page = resolve(import.meta.dirname, "../docs/rules.md");
await writeFile(page, withTables(await readFile(page, "utf8")));
