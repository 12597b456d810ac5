-- What ERAS asks for applications, as the season's own settings.
ALTER TABLE "Season" ADD COLUMN "applicationFee" INTEGER NOT NULL DEFAULT 11;
ALTER TABLE "Season" ADD COLUMN "applicationsAtFee" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "Season" ADD COLUMN "furtherFee" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "Season" ADD COLUMN "feesCheckedOn" TEXT;
