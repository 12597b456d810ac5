-- A merge can be undone as well.
ALTER TABLE "Deletion"
    DROP CONSTRAINT "Deletion_noun_known",
    ADD CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'invitation', 'block', 'rotation', 'rotationNote', 'message', 'draft', 'task', 'note', 'strength', 'criterion', 'import', 'merge'));
