-- AlterTable
ALTER TABLE "Account" ADD COLUMN "emailConfirmedAt" DATETIME;

-- CreateTable
CREATE TABLE "EmailConfirmation" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "EmailConfirmation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoticeSettings" (
    "accountId" TEXT NOT NULL PRIMARY KEY,
    "settings" TEXT NOT NULL,
    "unsubscribeToken" TEXT NOT NULL,
    "readThrough" DATETIME NOT NULL,
    "nextAt" DATETIME,
    "seasonId" TEXT,
    "revision" INTEGER,
    CONSTRAINT "NoticeSettings_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoticeWay" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failedAt" DATETIME,
    "answer" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "NoticeWay_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "wayId" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "moment" DATETIME NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'waiting',
    "subject" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',
    "settledAt" DATETIME,
    CONSTRAINT "Notice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_wayId_fkey" FOREIGN KEY ("wayId") REFERENCES "NoticeWay" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "EmailConfirmation_accountId_idx" ON "EmailConfirmation"("accountId");

-- CreateIndex
CREATE INDEX "EmailConfirmation_expiresAt_idx" ON "EmailConfirmation"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeSettings_unsubscribeToken_key" ON "NoticeSettings"("unsubscribeToken");

-- CreateIndex
CREATE INDEX "NoticeSettings_nextAt_idx" ON "NoticeSettings"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeWay_accountId_kind_target_key" ON "NoticeWay"("accountId", "kind", "target");

-- CreateIndex
CREATE INDEX "Notice_accountId_at_idx" ON "Notice"("accountId", "at");

-- CreateIndex
CREATE INDEX "Notice_wayId_idx" ON "Notice"("wayId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_seasonId_wayId_key_key" ON "Notice"("seasonId", "wayId", "key");
