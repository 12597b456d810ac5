import { rules } from "@/lib/rules/registry";
import { statementKinds } from "@/lib/rules/statements";

const row = (...cells: string[]) => `| ${cells.join(" | ")} |`;
/** The first sentence of a rule's reason: a table has room for one. */
const first = (words: string) => /^.*?[.!?](?= |$)/.exec(words)?.[0] ?? words;

const table = (heads: string[], rows: string[][]) => [
  row(...heads),
  row(...heads.map(() => "---")),
  ...rows.map((cells) => row(...cells)),
];

/** The tables of docs/rules.md by the mark they stand under, made from the rules themselves. */
export function rulesTables(): Record<string, string> {
  const told = (all: readonly { id: string; title: string; level: string; why: string }[]) =>
    table(
      ["id", "title", "level", "why"],
      all.map(({ id, title, level, why }) => [`\`${id}\``, title, level, first(why)]),
    ).join("\n");
  return {
    reminders: told(rules.reminders),
    cadence: told(rules.cadence),
    wording: told(rules.wording),
    statements: table(
      ["statement", "title", "strength", "what it means"],
      statementKinds.map(({ id, title, strength, boundary, meaning }) => [
        `\`${id}\``,
        title,
        boundary ? "boundary" : String(strength ?? "–"),
        first(meaning),
      ]),
    ).join("\n"),
  };
}

/** The page with its tables as the rules are now. */
export function withTables(page: string): string {
  let written = page;
  for (const [name, rows] of Object.entries(rulesTables())) {
    const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
    if (!marks.test(written)) throw new Error(`docs/rules.md has no place for the table of ${name}.`);
    written = written.replace(marks, (_, from: string, to: string) => `${from}${rows}${to}`);
  }
  return written;
}
