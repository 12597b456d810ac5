-- AlterTable
ALTER TABLE "CalendarFeed" ADD COLUMN     "readAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "NoticeSettings" ADD COLUMN     "readWith" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "Notice_outcome_idx" ON "Notice"("outcome");
