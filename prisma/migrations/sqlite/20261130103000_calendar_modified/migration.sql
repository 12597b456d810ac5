-- AlterTable
ALTER TABLE "Interview" ADD COLUMN "calendarModified" DATETIME;
