-- AlterTable
ALTER TABLE "Interview" ADD COLUMN "calendarUid" TEXT;
