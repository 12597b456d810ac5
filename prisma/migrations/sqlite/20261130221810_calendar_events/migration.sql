-- AlterTable
ALTER TABLE "Interview" ADD COLUMN "calendarEvents" TEXT NOT NULL DEFAULT '[]';
