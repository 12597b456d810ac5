-- The profile by which programs are found, and what is known of each program with its source.
ALTER TABLE "Program" ADD COLUMN "facts" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Season" ADD COLUMN "step1" TEXT;
ALTER TABLE "Season" ADD COLUMN "step2ck" INTEGER;
ALTER TABLE "Season" ADD COLUMN "profileGraduationYear" INTEGER;
ALTER TABLE "Season" ADD COLUMN "ecfmg" BOOLEAN;
ALTER TABLE "Season" ADD COLUMN "usceMonths" INTEGER;
ALTER TABLE "Season" ADD COLUMN "letters" TEXT;
ALTER TABLE "Season" ADD COLUMN "publications" INTEGER;
ALTER TABLE "Season" ADD COLUMN "presentations" INTEGER;
ALTER TABLE "Season" ADD COLUMN "placeTies" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Season" ADD COLUMN "wants" TEXT NOT NULL DEFAULT '[]';
