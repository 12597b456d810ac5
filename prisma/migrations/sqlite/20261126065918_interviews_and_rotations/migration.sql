-- AlterTable
ALTER TABLE "Program" ADD COLUMN "timeZone" TEXT;

-- AlterTable
ALTER TABLE "Season" ADD COLUMN "travelHours" INTEGER NOT NULL DEFAULT 6 CONSTRAINT "Season_travel_hours_range" CHECK ("travelHours" BETWEEN 0 AND 72);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "replyBy" DATETIME,
    "answer" TEXT,
    "notes" TEXT NOT NULL,
    CONSTRAINT "Invitation_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_answer_known" CHECK ("answer" IS NULL OR "answer" IN ('accepted', 'waitlisted', 'declined')),
    CONSTRAINT "Invitation_reply_not_before" CHECK ("replyBy" IS NULL OR "replyBy" >= "at")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    CONSTRAINT "Block_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Block_title_given" CHECK (length("title") > 0),
    CONSTRAINT "Block_of_one_sort" CHECK ((length("from") = 10) = (length("to") = 10)),
    CONSTRAINT "Block_ends_after_start" CHECK ("to" > "from" OR ("to" = "from" AND length("from") = 10))
);

-- CreateTable
CREATE TABLE "RotationNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "rotationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "RotationNote_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RotationNote_rotationId_seasonId_fkey" FOREIGN KEY ("rotationId", "seasonId") REFERENCES "Rotation" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RotationNote_kind_known" CHECK ("kind" IN ('case', 'feedback')),
    CONSTRAINT "RotationNote_body_given" CHECK (length("body") > 0)
);

-- These can be deleted and put back as well. No other table refers to this one.
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
    CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'invitation', 'block', 'rotation', 'rotationNote', 'message', 'draft', 'task', 'note', 'strength')),
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
CREATE INDEX "Invitation_seasonId_accountId_idx" ON "Invitation"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Invitation_programId_seasonId_idx" ON "Invitation"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Block_seasonId_accountId_idx" ON "Block"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "RotationNote_seasonId_accountId_idx" ON "RotationNote"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "RotationNote_rotationId_seasonId_idx" ON "RotationNote"("rotationId", "seasonId");
