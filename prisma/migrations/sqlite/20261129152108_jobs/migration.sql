-- CreateTable
CREATE TABLE "Job" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "accountId" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "dueAt" DATETIME NOT NULL,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "mostTries" INTEGER NOT NULL,
    "doneAt" DATETIME,
    "stoppedAt" DATETIME,
    "problem" TEXT,
    CONSTRAINT "Job_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Job_doneAt_stoppedAt_dueAt_idx" ON "Job"("doneAt", "stoppedAt", "dueAt");

-- CreateIndex
CREATE INDEX "Job_accountId_idx" ON "Job"("accountId");
