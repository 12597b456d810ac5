-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1 CONSTRAINT "Draft_version_positive" CHECK ("version" > 0);

-- AlterTable
ALTER TABLE "Task" ADD COLUMN "playbook" TEXT CONSTRAINT "Task_playbook_length" CHECK (length("playbook") BETWEEN 1 AND 500);
ALTER TABLE "Task" ADD COLUMN "step" TEXT CONSTRAINT "Task_step_length" CHECK (length("step") BETWEEN 1 AND 500);

-- CreateTable
CREATE TABLE "DraftVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DraftVersion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Strength" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "Strength_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Strength_kind_known" CHECK ("kind" IN ('citizenship', 'ties', 'rotation', 'research', 'talk', 'meeting', 'skill', 'other')),
    CONSTRAINT "Strength_fact_given" CHECK (length("fact") BETWEEN 1 AND 500),
    CONSTRAINT "Strength_words_json" CHECK (json_valid("words"))
);

-- A strength can be deleted and put back as well. No other table refers to this one.
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
    CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'rotation', 'message', 'draft', 'task', 'note', 'strength')),
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

-- CreateIndex
CREATE INDEX "DraftVersion_seasonId_accountId_idx" ON "DraftVersion"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "DraftVersion_draftId_at_idx" ON "DraftVersion"("draftId", "at");

-- CreateIndex
CREATE INDEX "Strength_seasonId_accountId_idx" ON "Strength"("seasonId", "accountId");
