/**
 * How the search's index is kept. Triggers of each table in `SEARCHED` copy its texts to "SearchText", and triggers of that one keep
 * the FTS5 index "SearchIndex" (the search migration writes them all); no other code writes to either.
 *
 * A migration that rebuilds one of these tables (`CREATE TABLE "new_…"`) loses its triggers with the old table and must create them
 * again; the rows that it copies are indexed already. One that rebuilds "SearchText" also ends with
 * `INSERT INTO "SearchIndex"("SearchIndex") VALUES('rebuild')`. `npm run migration` names the tables, and
 * lib/store/sqlite/search-index.test.ts fails when a trigger is missing. On another database the index is that database's own: on PostgreSQL
 * a generated `tsvector` column of "SearchText".
 */
export const SEARCHED = {
  message: "Message",
  draft: "Draft",
  note: "Note",
  interview: "Interview",
  invitation: "Invitation",
  rotation: "Rotation",
  rotationNote: "RotationNote",
  task: "Task",
  program: "Program",
  contact: "Contact",
  strength: "Strength",
  score: "Score",
} as const;

/** What a searched text is of, as "SearchText" calls it. */
export type SearchedKind = keyof typeof SEARCHED;
