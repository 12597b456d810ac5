-- AlterTable
ALTER TABLE "Interview" ADD COLUMN "calendarSequence" INTEGER;
