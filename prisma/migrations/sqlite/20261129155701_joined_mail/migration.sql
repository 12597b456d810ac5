-- AlterTable
ALTER TABLE "Interview" ADD COLUMN "joinUrl" TEXT;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN "mailId" TEXT;
