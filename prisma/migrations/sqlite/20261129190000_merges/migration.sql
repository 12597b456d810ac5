-- A merge can be undone as well. No other table refers to this one.
CREATE TABLE "new_Deletion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rows" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Deletion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'invitation', 'block', 'rotation', 'rotationNote', 'message', 'draft', 'task', 'note', 'strength', 'criterion', 'import', 'merge')),
    CONSTRAINT "Deletion_rows_json" CHECK (json_valid("rows"))
);
INSERT INTO "new_Deletion" ("id", "seasonId", "accountId", "noun", "rowId", "title", "rows", "at") SELECT "id", "seasonId", "accountId", "noun", "rowId", "title", "rows", "at" FROM "Deletion";
DROP TABLE "Deletion";
ALTER TABLE "new_Deletion" RENAME TO "Deletion";

-- CreateIndex
CREATE INDEX "Deletion_seasonId_accountId_at_idx" ON "Deletion"("seasonId", "accountId", "at");

-- CreateIndex
CREATE INDEX "Deletion_accountId_rowId_idx" ON "Deletion"("accountId", "rowId");

-- CreateIndex
CREATE INDEX "Deletion_at_idx" ON "Deletion"("at");
