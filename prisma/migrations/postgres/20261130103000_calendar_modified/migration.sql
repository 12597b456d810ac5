-- AlterTable
ALTER TABLE "Interview" ADD COLUMN "calendarModified" TIMESTAMP(3);
