-- AlterTable
ALTER TABLE "Interview" ADD COLUMN     "calendarEvents" TEXT COLLATE "C" NOT NULL DEFAULT '[]';

