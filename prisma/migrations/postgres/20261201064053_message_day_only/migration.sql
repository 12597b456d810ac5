-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "dayOnly" BOOLEAN NOT NULL DEFAULT false;

