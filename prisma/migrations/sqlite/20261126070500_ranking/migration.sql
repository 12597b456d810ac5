-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Criterion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Criterion_name_given" CHECK (length("name") BETWEEN 1 AND 500),
    CONSTRAINT "Criterion_weight_range" CHECK ("weight" BETWEEN 0 AND 5)
);

-- CreateTable
CREATE TABLE "Score" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "interviewId" TEXT,
    "score" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "Score_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Score_criterionId_seasonId_fkey" FOREIGN KEY ("criterionId", "seasonId") REFERENCES "Criterion" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Score_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Score_interviewId_programId_fkey" FOREIGN KEY ("interviewId", "programId") REFERENCES "Interview" ("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Score_score_range" CHECK ("score" BETWEEN 1 AND 5),
    CONSTRAINT "Score_words_length" CHECK (length("words") <= 500)
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "primaryList" TEXT NOT NULL,
    "supplementalList" TEXT NOT NULL,
    CONSTRAINT "Certification_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Certification_primary_list_json" CHECK (json_valid("primaryList")),
    CONSTRAINT "Certification_supplemental_list_json" CHECK (json_valid("supplementalList"))
);

-- A criterion can be deleted and put back as well. No other table refers to this one.
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
    CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'invitation', 'block', 'rotation', 'rotationNote', 'message', 'draft', 'task', 'note', 'strength', 'criterion')),
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
CREATE INDEX "Criterion_seasonId_accountId_idx" ON "Criterion"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_id_seasonId_key" ON "Criterion"("id", "seasonId");

-- CreateIndex
CREATE INDEX "Score_seasonId_accountId_idx" ON "Score"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Score_criterionId_seasonId_idx" ON "Score"("criterionId", "seasonId");

-- CreateIndex
CREATE INDEX "Score_programId_seasonId_idx" ON "Score"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Score_interviewId_programId_idx" ON "Score"("interviewId", "programId");

-- CreateIndex
CREATE UNIQUE INDEX "Score_criterionId_programId_interviewId_key" ON "Score"("criterionId", "programId", "interviewId");

-- CreateIndex
CREATE INDEX "Certification_seasonId_accountId_idx" ON "Certification"("seasonId", "accountId");
