import { existsSync, readFileSync } from "node:fs";
import { classify } from "@/lib/classify/classify";
import { rules } from "@/lib/rules";
import { statementKinds } from "@/lib/rules/statements";
import { hasPart, marks, parseCorpus, readCorpus, score } from "@/scripts/lib/corpus";
import { decodeMarks, parseDecodeCorpus, readDecodeCorpus } from "@/scripts/lib/decode-corpus";
import { readKindsCorpus, scoreKinds } from "@/scripts/lib/kinds-corpus";
import { readLetters, warnedLetters } from "@/scripts/lib/letters";

/**
 * Recall and precision of every check on both parts of its corpus. `npm run corpus -- [CHECK|decode|letters|kinds] [FILE]` tells of one check
 * alone, with what it gets wrong in the part to develop on, or in a file of labeled rows.
 */
const [only, file] = process.argv.slice(2);
const percent = (share: number) => (Number.isNaN(share) ? "–" : share.toFixed(3)).padStart(7);

function line(label: string, part: string, rows: number, { recall, precision, wrong }: ReturnType<typeof score>): void {
  console.log(
    `${label.padEnd(28)}${part.padEnd(9)}${String(rows).padStart(5)} rows  recall ${percent(recall)}  precision ${percent(precision)}`,
  );
  if (only !== undefined && (part === "develop" || part === "file"))
    for (const each of wrong) console.log(`  ${each.replace(/\s+/g, " ")}`);
}

const text = file !== undefined && existsSync(file) ? readFileSync(file, "utf8") : null;
const parts = text === null ? (["develop", "score", "hard", "blind"] as const) : (["file"] as const);

for (const { id } of rules.wording.filter(({ id }) => only === undefined || only === id))
  for (const part of parts.filter((part) => part === "file" || hasPart(id, part))) {
    const rows = part === "file" ? parseCorpus(text ?? "[]") : readCorpus(id, part);
    line(
      id,
      part,
      rows.length,
      score(rows, (row) => marks(id, row)),
    );
  }

if (only === undefined || only === "decode")
  for (const { id: signal } of statementKinds)
    for (const part of parts.filter((part) => part !== "hard")) {
      const rows = part === "file" ? parseDecodeCorpus(text ?? "[]") : readDecodeCorpus(part);
      const labeled = rows.map(({ text, signals }) => ({ text, fires: signals.includes(signal) }));
      line(`decode/${signal}`, part, rows.length, score(labeled, decodeMarks(signal)));
    }

if (text === null && (only === undefined || only === "letters")) {
  const warned = warnedLetters();
  const letters = readLetters().length;
  console.log(
    `${"good letters".padEnd(28)}${"score".padEnd(9)}${String(letters).padStart(5)} rows  stopped or warned of ${warned.length}, ${percent(warned.length / letters)}`,
  );
  if (only !== undefined) for (const each of warned) console.log(`  ${each}`);
}

if (text === null && (only === undefined || only === "kinds"))
  for (const part of ["develop", "score"] as const) {
    const rows = readKindsCorpus(part);
    const { right, sure, rightIfSure, wrong } = scoreKinds(rows, classify);
    console.log(
      `${"kinds of messages".padEnd(28)}${part.padEnd(9)}${String(rows.length).padStart(5)} rows  right  ${percent(right)}  of ${sure} sure ${percent(rightIfSure)}`,
    );
    if (only !== undefined && part !== "score") for (const each of wrong) console.log(`  ${each}`);
  }
