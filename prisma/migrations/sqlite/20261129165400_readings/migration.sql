-- A person's answers to what the checks ask about a sentence.
ALTER TABLE "Draft" ADD COLUMN "readings" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Message" ADD COLUMN "readings" TEXT NOT NULL DEFAULT '[]';
