-- CreateTable
CREATE TABLE "SearchText" (
    "n" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "at" TEXT,
    "heading" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "SearchText_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SearchText_seasonId_accountId_idx" ON "SearchText"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_kind_rowId_key" ON "SearchText"("kind", "rowId");

-- The index of the words of "SearchText", which keeps the text itself. Words are found whatever their case and accents.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5("heading", "body", content='SearchText', content_rowid='n', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER "SearchText_index_insert" AFTER INSERT ON "SearchText" BEGIN
    INSERT INTO "SearchIndex"("rowid", "heading", "body") VALUES (NEW."n", NEW."heading", NEW."body");
END;
CREATE TRIGGER "SearchText_index_delete" AFTER DELETE ON "SearchText" BEGIN
    INSERT INTO "SearchIndex"("SearchIndex", "rowid", "heading", "body") VALUES ('delete', OLD."n", OLD."heading", OLD."body");
END;
CREATE TRIGGER "SearchText_index_update" AFTER UPDATE ON "SearchText" BEGIN
    INSERT INTO "SearchIndex"("SearchIndex", "rowid", "heading", "body") VALUES ('delete', OLD."n", OLD."heading", OLD."body");
    INSERT INTO "SearchIndex"("rowid", "heading", "body") VALUES (NEW."n", NEW."heading", NEW."body");
END;

-- From here on, table by table: three triggers, then the rows that there are.

CREATE TRIGGER "Message_search_insert" AFTER INSERT ON "Message" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'message', NEW."id", NEW."at", NEW."subject", NEW."body"
    WHERE trim(NEW."subject") <> '' OR trim(NEW."body") <> '';
END;
CREATE TRIGGER "Message_search_update" AFTER UPDATE OF "at", "subject", "body" ON "Message"
WHEN OLD."at" IS NOT NEW."at" OR OLD."subject" IS NOT NEW."subject" OR OLD."body" IS NOT NEW."body" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'message' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'message', NEW."id", NEW."at", NEW."subject", NEW."body"
    WHERE trim(NEW."subject") <> '' OR trim(NEW."body") <> '';
END;
CREATE TRIGGER "Message_search_delete" AFTER DELETE ON "Message" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'message' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'message', "id", "at", "subject", "body" FROM "Message"
WHERE trim("subject") <> '' OR trim("body") <> '';

CREATE TRIGGER "Draft_search_insert" AFTER INSERT ON "Draft" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'draft', NEW."id", NEW."updatedAt", NEW."subject", NEW."body"
    WHERE trim(NEW."subject") <> '' OR trim(NEW."body") <> '';
END;
CREATE TRIGGER "Draft_search_update" AFTER UPDATE OF "updatedAt", "subject", "body" ON "Draft"
WHEN OLD."updatedAt" IS NOT NEW."updatedAt" OR OLD."subject" IS NOT NEW."subject" OR OLD."body" IS NOT NEW."body" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'draft' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'draft', NEW."id", NEW."updatedAt", NEW."subject", NEW."body"
    WHERE trim(NEW."subject") <> '' OR trim(NEW."body") <> '';
END;
CREATE TRIGGER "Draft_search_delete" AFTER DELETE ON "Draft" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'draft' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'draft', "id", "updatedAt", "subject", "body" FROM "Draft"
WHERE trim("subject") <> '' OR trim("body") <> '';

CREATE TRIGGER "Note_search_insert" AFTER INSERT ON "Note" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'note', NEW."id", NEW."at", '', NEW."body"
    WHERE trim(NEW."body") <> '';
END;
CREATE TRIGGER "Note_search_update" AFTER UPDATE OF "at", "body" ON "Note"
WHEN OLD."at" IS NOT NEW."at" OR OLD."body" IS NOT NEW."body" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'note' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'note', NEW."id", NEW."at", '', NEW."body"
    WHERE trim(NEW."body") <> '';
END;
CREATE TRIGGER "Note_search_delete" AFTER DELETE ON "Note" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'note' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'note', "id", "at", '', "body" FROM "Note"
WHERE trim("body") <> '';

CREATE TRIGGER "Interview_search_insert" AFTER INSERT ON "Interview" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'interview', NEW."id", NEW."startsAt", '', NEW."notes"
    WHERE trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Interview_search_update" AFTER UPDATE OF "startsAt", "notes" ON "Interview"
WHEN OLD."startsAt" IS NOT NEW."startsAt" OR OLD."notes" IS NOT NEW."notes" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'interview' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'interview', NEW."id", NEW."startsAt", '', NEW."notes"
    WHERE trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Interview_search_delete" AFTER DELETE ON "Interview" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'interview' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'interview', "id", "startsAt", '', "notes" FROM "Interview"
WHERE trim("notes") <> '';

CREATE TRIGGER "Invitation_search_insert" AFTER INSERT ON "Invitation" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'invitation', NEW."id", NEW."at", '', NEW."notes"
    WHERE trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Invitation_search_update" AFTER UPDATE OF "at", "notes" ON "Invitation"
WHEN OLD."at" IS NOT NEW."at" OR OLD."notes" IS NOT NEW."notes" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'invitation' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'invitation', NEW."id", NEW."at", '', NEW."notes"
    WHERE trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Invitation_search_delete" AFTER DELETE ON "Invitation" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'invitation' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'invitation', "id", "at", '', "notes" FROM "Invitation"
WHERE trim("notes") <> '';

CREATE TRIGGER "Rotation_search_insert" AFTER INSERT ON "Rotation" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'rotation', NEW."id", NEW."startsOn", NEW."institution", NEW."notes"
    WHERE trim(NEW."institution") <> '' OR trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Rotation_search_update" AFTER UPDATE OF "startsOn", "institution", "notes" ON "Rotation"
WHEN OLD."startsOn" IS NOT NEW."startsOn" OR OLD."institution" IS NOT NEW."institution" OR OLD."notes" IS NOT NEW."notes" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'rotation' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'rotation', NEW."id", NEW."startsOn", NEW."institution", NEW."notes"
    WHERE trim(NEW."institution") <> '' OR trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Rotation_search_delete" AFTER DELETE ON "Rotation" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'rotation' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'rotation', "id", "startsOn", "institution", "notes" FROM "Rotation"
WHERE trim("institution") <> '' OR trim("notes") <> '';

CREATE TRIGGER "RotationNote_search_insert" AFTER INSERT ON "RotationNote" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'rotationNote', NEW."id", NEW."on", NEW."who", NEW."body"
    WHERE trim(NEW."who") <> '' OR trim(NEW."body") <> '';
END;
CREATE TRIGGER "RotationNote_search_update" AFTER UPDATE OF "on", "who", "body" ON "RotationNote"
WHEN OLD."on" IS NOT NEW."on" OR OLD."who" IS NOT NEW."who" OR OLD."body" IS NOT NEW."body" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'rotationNote' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'rotationNote', NEW."id", NEW."on", NEW."who", NEW."body"
    WHERE trim(NEW."who") <> '' OR trim(NEW."body") <> '';
END;
CREATE TRIGGER "RotationNote_search_delete" AFTER DELETE ON "RotationNote" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'rotationNote' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'rotationNote', "id", "on", "who", "body" FROM "RotationNote"
WHERE trim("who") <> '' OR trim("body") <> '';

CREATE TRIGGER "Task_search_insert" AFTER INSERT ON "Task" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'task', NEW."id", NEW."dueOn", NEW."title", ''
    WHERE trim(NEW."title") <> '';
END;
CREATE TRIGGER "Task_search_update" AFTER UPDATE OF "dueOn", "title" ON "Task"
WHEN OLD."dueOn" IS NOT NEW."dueOn" OR OLD."title" IS NOT NEW."title" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'task' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'task', NEW."id", NEW."dueOn", NEW."title", ''
    WHERE trim(NEW."title") <> '';
END;
CREATE TRIGGER "Task_search_delete" AFTER DELETE ON "Task" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'task' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'task', "id", "dueOn", "title", '' FROM "Task"
WHERE trim("title") <> '';

CREATE TRIGGER "Program_search_insert" AFTER INSERT ON "Program" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'program', NEW."id", NULL, NEW."rankReason", NEW."notes"
    WHERE trim(NEW."rankReason") <> '' OR trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Program_search_update" AFTER UPDATE OF "rankReason", "notes" ON "Program"
WHEN OLD."rankReason" IS NOT NEW."rankReason" OR OLD."notes" IS NOT NEW."notes" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'program' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'program', NEW."id", NULL, NEW."rankReason", NEW."notes"
    WHERE trim(NEW."rankReason") <> '' OR trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Program_search_delete" AFTER DELETE ON "Program" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'program' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'program', "id", NULL, "rankReason", "notes" FROM "Program"
WHERE trim("rankReason") <> '' OR trim("notes") <> '';

CREATE TRIGGER "Contact_search_insert" AFTER INSERT ON "Contact" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'contact', NEW."id", NULL, '', NEW."notes"
    WHERE trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Contact_search_update" AFTER UPDATE OF "notes" ON "Contact"
WHEN OLD."notes" IS NOT NEW."notes" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'contact' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'contact', NEW."id", NULL, '', NEW."notes"
    WHERE trim(NEW."notes") <> '';
END;
CREATE TRIGGER "Contact_search_delete" AFTER DELETE ON "Contact" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'contact' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'contact', "id", NULL, '', "notes" FROM "Contact"
WHERE trim("notes") <> '';

CREATE TRIGGER "Strength_search_insert" AFTER INSERT ON "Strength" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'strength', NEW."id", NULL, NEW."fact", NEW."evidence"
    WHERE trim(NEW."fact") <> '' OR trim(NEW."evidence") <> '';
END;
CREATE TRIGGER "Strength_search_update" AFTER UPDATE OF "fact", "evidence" ON "Strength"
WHEN OLD."fact" IS NOT NEW."fact" OR OLD."evidence" IS NOT NEW."evidence" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'strength' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'strength', NEW."id", NULL, NEW."fact", NEW."evidence"
    WHERE trim(NEW."fact") <> '' OR trim(NEW."evidence") <> '';
END;
CREATE TRIGGER "Strength_search_delete" AFTER DELETE ON "Strength" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'strength' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'strength', "id", NULL, "fact", "evidence" FROM "Strength"
WHERE trim("fact") <> '' OR trim("evidence") <> '';

CREATE TRIGGER "Score_search_insert" AFTER INSERT ON "Score" BEGIN
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'score', NEW."id", NULL, '', NEW."words"
    WHERE trim(NEW."words") <> '';
END;
CREATE TRIGGER "Score_search_update" AFTER UPDATE OF "words" ON "Score"
WHEN OLD."words" IS NOT NEW."words" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'score' AND "rowId" = OLD."id";
    INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
    SELECT NEW."seasonId", NEW."accountId", 'score', NEW."id", NULL, '', NEW."words"
    WHERE trim(NEW."words") <> '';
END;
CREATE TRIGGER "Score_search_delete" AFTER DELETE ON "Score" BEGIN
    DELETE FROM "SearchText" WHERE "kind" = 'score' AND "rowId" = OLD."id";
END;
INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
SELECT "seasonId", "accountId", 'score', "id", NULL, '', "words" FROM "Score"
WHERE trim("words") <> '';
