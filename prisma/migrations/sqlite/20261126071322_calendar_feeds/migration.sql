-- CreateTable
CREATE TABLE "CalendarFeed" (
    "seasonId" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    CONSTRAINT "CalendarFeed_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_secretHash_key" ON "CalendarFeed"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_seasonId_accountId_key" ON "CalendarFeed"("seasonId", "accountId");
