-- AlterTable
ALTER TABLE "Program" ADD COLUMN "shortName" TEXT NOT NULL DEFAULT '';
