-- AlterTable
ALTER TABLE "Program" ADD COLUMN "archived" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Season" ADD COLUMN "goldSignals" INTEGER DEFAULT 6 CONSTRAINT "Season_gold_signals_range" CHECK ("goldSignals" BETWEEN 0 AND 100);
ALTER TABLE "Season" ADD COLUMN "silverSignals" INTEGER DEFAULT 6 CONSTRAINT "Season_silver_signals_range" CHECK ("silverSignals" BETWEEN 0 AND 100);
ALTER TABLE "Season" ADD COLUMN "views" TEXT NOT NULL DEFAULT '[]' CONSTRAINT "Season_views_json" CHECK (json_valid("views"));
