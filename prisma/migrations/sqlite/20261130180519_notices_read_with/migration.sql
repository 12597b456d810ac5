-- AlterTable
ALTER TABLE "CalendarFeed" ADD COLUMN "readAt" DATETIME;

-- AlterTable
ALTER TABLE "NoticeSettings" ADD COLUMN "readWith" TEXT;

-- CreateIndex
CREATE INDEX "Notice_outcome_idx" ON "Notice"("outcome");
