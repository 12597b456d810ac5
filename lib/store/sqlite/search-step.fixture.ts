import { SEARCHED, type SearchedKind } from "../search-index";
import { sqliteAdapter } from "./adapter";
import { run } from "./file";

/** Of which columns a searched text is made. */
const TEXTS: Record<SearchedKind, { at?: string; heading?: string; body?: string }> = {
  message: { at: "at", heading: "subject", body: "body" },
  draft: { at: "updatedAt", heading: "subject", body: "body" },
  note: { at: "at", body: "body" },
  interview: { at: "startsAt", body: "notes" },
  invitation: { at: "at", body: "notes" },
  rotation: { at: "startsOn", heading: "institution", body: "notes" },
  rotationNote: { at: "on", heading: "who", body: "body" },
  task: { at: "dueOn", heading: "title" },
  program: { heading: "rankReason", body: "notes" },
  contact: { body: "notes" },
  strength: { heading: "fact", body: "evidence" },
  score: { body: "words" },
};

export const TRIGGERS = [...Object.values(SEARCHED).map((table) => `${table}_search`), "SearchText_index"].flatMap(
  (name) => ["delete", "insert", "update"].map((event) => `${name}_${event}`),
);

/** What a database's search should hold and what it holds, text by text; throws when its index says anything else than the texts. */
export async function searchOf(file: string): Promise<{ should: string[]; holds: string[]; triggers: string[] }> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  const lines = async (sql: string) => (await run(database, sql)).map((row) => JSON.stringify(row));
  try {
    const should: string[] = [];
    for (const kind of Object.keys(SEARCHED) as SearchedKind[]) {
      const { at, heading, body } = TEXTS[kind];
      const column = (name: string | undefined, none: string) => (name ? `"${name}"` : none);
      const rows = await run(
        database,
        `SELECT "seasonId", "accountId", '${kind}', "id", ${column(at, "NULL")}, ${column(heading, "''")}, ${column(body, "''")} FROM "${SEARCHED[kind]}"`,
      );
      should.push(...rows.filter((row) => `${row[5]}${row[6]}`.trim() !== "").map((row) => JSON.stringify(row)));
    }
    const holds = await lines(
      `SELECT "seasonId", "accountId", "kind", "rowId", "at", "heading", "body" FROM "SearchText"`,
    );
    const triggers = await run(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
    await run(database, `INSERT INTO "SearchIndex"("SearchIndex", "rank") VALUES ('integrity-check', 1)`);
    return { should: should.sort(), holds: holds.sort(), triggers: triggers.map(([name]) => String(name)) };
  } finally {
    await database.dispose();
  }
}

/** The words that stand in a database's index, each with the texts that it stands in. */
export async function indexedWords(file: string): Promise<string[]> {
  const database = await sqliteAdapter(`file:${file}`).connect();
  try {
    await run(database, "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'SearchIndex', 'row')");
    return (await run(database, "SELECT term FROM temp.words")).map(([word]) => String(word));
  } finally {
    await database.dispose();
  }
}
