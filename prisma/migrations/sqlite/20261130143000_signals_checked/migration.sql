-- When the applicant looked up how many signals there are this year.
ALTER TABLE "Season" ADD COLUMN "signalsCheckedOn" TEXT;
