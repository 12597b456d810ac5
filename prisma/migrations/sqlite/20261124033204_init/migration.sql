-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT,
    "passwordHash" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "currentSeasonId" TEXT,
    CONSTRAINT "Account_currentSeasonId_fkey" FOREIGN KEY ("currentSeasonId") REFERENCES "Season" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
    CONSTRAINT "Account_email_normal" CHECK ("email" = lower(trim("email"))),
    CONSTRAINT "Account_password_with_email" CHECK (("email" IS NULL) = ("passwordHash" IS NULL))
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Session_expires_later" CHECK ("expiresAt" > "createdAt")
);

-- CreateTable
CREATE TABLE "SignInFailures" (
    "emailHash" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "firstAt" DATETIME NOT NULL,
    "blockedUntil" DATETIME,
    CONSTRAINT "SignInFailures_count_positive" CHECK ("count" > 0)
);

-- CreateTable
CREATE TABLE "GuestArrival" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "addressHash" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Submission" (
    "accountId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("accountId", "key"),
    CONSTRAINT "Submission_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Season" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "label" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "applicationsOpen" TEXT,
    "applicationsReviewed" TEXT,
    "rankingOpens" DATETIME,
    "rankListDeadline" DATETIME,
    "matchDay" TEXT,
    "perProgram" INTEGER NOT NULL,
    "rankListCertifiedAt" DATETIME,
    "applicantName" TEXT NOT NULL,
    "applicantSchool" TEXT NOT NULL,
    "graduationYear" INTEGER,
    "applicantStatus" TEXT NOT NULL,
    "highlights" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Season_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Season_label_length" CHECK (length("label") <= 500),
    CONSTRAINT "Season_track_known" CHECK ("track" IN ('integrated', 'independent')),
    CONSTRAINT "Season_per_program_range" CHECK ("perProgram" BETWEEN 1 AND 50),
    CONSTRAINT "Season_applicant_status_known" CHECK ("applicantStatus" IN ('us-citizen-img', 'non-us-img', 'us-md', 'us-do')),
    CONSTRAINT "Season_graduation_year_range" CHECK ("graduationYear" BETWEEN 1950 AND 2100),
    CONSTRAINT "Season_highlights_json" CHECK (json_valid("highlights")),
    CONSTRAINT "Season_revision_positive" CHECK ("revision" >= 0)
);

-- CreateTable
CREATE TABLE "Program" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "aliases" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "positionType" TEXT,
    "nrmpCode" TEXT,
    "acgmeId" TEXT,
    "website" TEXT,
    "stage" TEXT NOT NULL,
    "signal" TEXT NOT NULL,
    "contactPolicy" TEXT NOT NULL,
    "rankList" TEXT NOT NULL,
    "rank" INTEGER,
    "willNotRank" BOOLEAN NOT NULL,
    "rankReason" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    CONSTRAINT "Program_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Program_name_given" CHECK (length("name") BETWEEN 1 AND 500),
    CONSTRAINT "Program_track_known" CHECK ("track" IN ('integrated', 'independent', 'diagnostic', 'preliminary', 'transitional')),
    CONSTRAINT "Program_rank_list_of_track" CHECK ("rankList" = CASE WHEN "track" IN ('preliminary', 'transitional') THEN 'supplemental' ELSE 'primary' END),
    CONSTRAINT "Program_rank_range" CHECK ("rank" BETWEEN 1 AND 10000),
    CONSTRAINT "Program_position_type_known" CHECK ("positionType" IS NULL OR "positionType" IN ('categorical', 'advanced', 'physician', 'preliminary')),
    CONSTRAINT "Program_stage_known" CHECK ("stage" IN ('considering', 'applied', 'invited', 'scheduled', 'interviewed', 'waitlisted', 'declined', 'rejected', 'withdrawn')),
    CONSTRAINT "Program_signal_known" CHECK ("signal" IN ('none', 'signaled', 'gold', 'silver')),
    CONSTRAINT "Program_contact_policy_known" CHECK ("contactPolicy" IN ('open', 'no-post-interview', 'no-contact')),
    CONSTRAINT "Program_aliases_json" CHECK (json_valid("aliases"))
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT,
    "notes" TEXT NOT NULL,
    CONSTRAINT "Contact_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Contact_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Contact_name_given" CHECK (length("name") BETWEEN 1 AND 500),
    CONSTRAINT "Contact_role_known" CHECK ("role" IN ('program-director', 'associate-program-director', 'faculty', 'coordinator', 'resident', 'chief', 'other'))
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "timeZone" TEXT,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    CONSTRAINT "Interview_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interview_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interview_ends_after_start" CHECK ("endsAt" > "startsAt"),
    CONSTRAINT "Interview_format_known" CHECK ("format" IN ('virtual', 'in-person')),
    CONSTRAINT "Interview_status_known" CHECK ("status" IN ('scheduled', 'completed', 'cancelled', 'withdrawn'))
);

-- CreateTable
CREATE TABLE "InterviewParticipant" (
    "interviewId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "thankYou" TEXT NOT NULL,

    PRIMARY KEY ("interviewId", "contactId"),
    CONSTRAINT "InterviewParticipant_interviewId_seasonId_fkey" FOREIGN KEY ("interviewId", "seasonId") REFERENCES "Interview" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "InterviewParticipant_contactId_seasonId_fkey" FOREIGN KEY ("contactId", "seasonId") REFERENCES "Contact" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "InterviewParticipant_thank_you_known" CHECK ("thankYou" IN ('expected', 'optional', 'none'))
);

-- CreateTable
CREATE TABLE "Rotation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT,
    "institution" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "feedbackAt" DATETIME,
    "notes" TEXT NOT NULL,
    CONSTRAINT "Rotation_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rotation_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rotation_ends_not_before_start" CHECK ("endsOn" >= "startsOn"),
    CONSTRAINT "Rotation_kind_known" CHECK ("kind" IN ('away', 'sub-internship', 'observership', 'research'))
);

-- CreateTable
CREATE TABLE "RotationContact" (
    "rotationId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("rotationId", "contactId"),
    CONSTRAINT "RotationContact_rotationId_seasonId_fkey" FOREIGN KEY ("rotationId", "seasonId") REFERENCES "Rotation" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RotationContact_contactId_seasonId_fkey" FOREIGN KEY ("contactId", "seasonId") REFERENCES "Contact" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "interviewId" TEXT,
    "rotationId" TEXT,
    "inReplyTo" TEXT,
    "needsReply" BOOLEAN NOT NULL,
    "news" TEXT,
    CONSTRAINT "Message_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Message_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Message_interviewId_programId_fkey" FOREIGN KEY ("interviewId", "programId") REFERENCES "Interview" ("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Message_rotationId_programId_fkey" FOREIGN KEY ("rotationId", "programId") REFERENCES "Rotation" ("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Message_inReplyTo_seasonId_fkey" FOREIGN KEY ("inReplyTo", "seasonId") REFERENCES "Message" ("id", "seasonId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Message_direction_known" CHECK ("direction" IN ('sent', 'received')),
    CONSTRAINT "Message_kind_of_direction" CHECK ("kind" IN ('interest', 'rotation', 'rotation-thanks', 'thank-you', 'update', 'strong-interest', 'intent', 'intent-release', 'reply', 'logistics') AND "direction" = 'sent' OR "kind" IN ('invitation', 'interest-shown', 'question', 'logistics', 'decision', 'other') AND "direction" = 'received'),
    CONSTRAINT "Message_channel_known" CHECK ("channel" IN ('email', 'portal', 'phone', 'post', 'in-person')),
    CONSTRAINT "Message_news_known" CHECK ("news" IS NULL OR "news" IN ('publication', 'presentation', 'exam-score', 'rotation', 'award', 'grant', 'degree', 'other'))
);

-- CreateTable
CREATE TABLE "MessageRecipient" (
    "messageId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("messageId", "contactId"),
    CONSTRAINT "MessageRecipient_messageId_programId_fkey" FOREIGN KEY ("messageId", "programId") REFERENCES "Message" ("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MessageRecipient_contactId_programId_fkey" FOREIGN KEY ("contactId", "programId") REFERENCES "Contact" ("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "messageId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("messageId", "position"),
    CONSTRAINT "Acknowledgement_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Acknowledgement_rule_given" CHECK (length("rule") > 0)
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "interviewId" TEXT,
    "rotationId" TEXT,
    "inReplyTo" TEXT,
    "news" TEXT,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Draft_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Draft_interviewId_programId_fkey" FOREIGN KEY ("interviewId", "programId") REFERENCES "Interview" ("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Draft_rotationId_programId_fkey" FOREIGN KEY ("rotationId", "programId") REFERENCES "Rotation" ("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Draft_inReplyTo_seasonId_fkey" FOREIGN KEY ("inReplyTo", "seasonId") REFERENCES "Message" ("id", "seasonId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Draft_kind_known" CHECK ("kind" IN ('interest', 'rotation', 'rotation-thanks', 'thank-you', 'update', 'strong-interest', 'intent', 'intent-release', 'reply', 'logistics')),
    CONSTRAINT "Draft_channel_known" CHECK ("channel" IN ('email', 'portal', 'phone', 'post', 'in-person')),
    CONSTRAINT "Draft_news_known" CHECK ("news" IS NULL OR "news" IN ('publication', 'presentation', 'exam-score', 'rotation', 'award', 'grant', 'degree', 'other'))
);

-- CreateTable
CREATE TABLE "DraftRecipient" (
    "draftId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("draftId", "contactId"),
    CONSTRAINT "DraftRecipient_draftId_programId_fkey" FOREIGN KEY ("draftId", "programId") REFERENCES "Draft" ("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftRecipient_contactId_programId_fkey" FOREIGN KEY ("contactId", "programId") REFERENCES "Contact" ("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT,
    "title" TEXT NOT NULL,
    "dueOn" TEXT,
    "doneAt" DATETIME,
    CONSTRAINT "Task_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Task_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Task_title_given" CHECK (length("title") BETWEEN 1 AND 500)
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "programId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "Note_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program" ("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_body_given" CHECK (length("body") > 0)
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "until" DATETIME,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Answer_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_answer_known" CHECK ("answer" IN ('dismissed', 'snoozed')),
    CONSTRAINT "Answer_finding_given" CHECK (length("finding") BETWEEN 1 AND 500)
);

-- CreateTable
CREATE TABLE "Deletion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rows" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Deletion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season" ("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'rotation', 'message', 'draft', 'task', 'note')),
    CONSTRAINT "Deletion_rows_json" CHECK (json_valid("rows"))
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Account_lastSeenAt_idx" ON "Account"("lastSeenAt");

-- CreateIndex
CREATE INDEX "Account_currentSeasonId_idx" ON "Account"("currentSeasonId");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "SignInFailures_firstAt_idx" ON "SignInFailures"("firstAt");

-- CreateIndex
CREATE INDEX "GuestArrival_addressHash_at_idx" ON "GuestArrival"("addressHash", "at");

-- CreateIndex
CREATE INDEX "GuestArrival_at_idx" ON "GuestArrival"("at");

-- CreateIndex
CREATE INDEX "Submission_at_idx" ON "Submission"("at");

-- CreateIndex
CREATE INDEX "Season_accountId_idx" ON "Season"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Season_id_accountId_key" ON "Season"("id", "accountId");

-- CreateIndex
CREATE INDEX "Program_seasonId_accountId_idx" ON "Program"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Program_id_seasonId_key" ON "Program"("id", "seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Program_seasonId_rankList_rank_key" ON "Program"("seasonId", "rankList", "rank");

-- CreateIndex
CREATE INDEX "Contact_seasonId_accountId_idx" ON "Contact"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Contact_programId_seasonId_idx" ON "Contact"("programId", "seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_id_programId_key" ON "Contact"("id", "programId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_id_seasonId_key" ON "Contact"("id", "seasonId");

-- CreateIndex
CREATE INDEX "Interview_seasonId_accountId_idx" ON "Interview"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Interview_programId_seasonId_idx" ON "Interview"("programId", "seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_id_programId_key" ON "Interview"("id", "programId");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_id_seasonId_key" ON "Interview"("id", "seasonId");

-- CreateIndex
CREATE INDEX "InterviewParticipant_contactId_seasonId_idx" ON "InterviewParticipant"("contactId", "seasonId");

-- CreateIndex
CREATE INDEX "Rotation_seasonId_accountId_idx" ON "Rotation"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Rotation_programId_seasonId_idx" ON "Rotation"("programId", "seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Rotation_id_programId_key" ON "Rotation"("id", "programId");

-- CreateIndex
CREATE UNIQUE INDEX "Rotation_id_seasonId_key" ON "Rotation"("id", "seasonId");

-- CreateIndex
CREATE INDEX "RotationContact_contactId_seasonId_idx" ON "RotationContact"("contactId", "seasonId");

-- CreateIndex
CREATE INDEX "Message_seasonId_accountId_at_idx" ON "Message"("seasonId", "accountId", "at");

-- CreateIndex
CREATE INDEX "Message_programId_seasonId_at_idx" ON "Message"("programId", "seasonId", "at");

-- CreateIndex
CREATE INDEX "Message_interviewId_programId_idx" ON "Message"("interviewId", "programId");

-- CreateIndex
CREATE INDEX "Message_rotationId_programId_idx" ON "Message"("rotationId", "programId");

-- CreateIndex
CREATE INDEX "Message_inReplyTo_seasonId_idx" ON "Message"("inReplyTo", "seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_id_programId_key" ON "Message"("id", "programId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_id_seasonId_key" ON "Message"("id", "seasonId");

-- CreateIndex
CREATE INDEX "MessageRecipient_contactId_programId_idx" ON "MessageRecipient"("contactId", "programId");

-- CreateIndex
CREATE INDEX "Draft_seasonId_accountId_idx" ON "Draft"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Draft_programId_seasonId_idx" ON "Draft"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Draft_interviewId_programId_idx" ON "Draft"("interviewId", "programId");

-- CreateIndex
CREATE INDEX "Draft_rotationId_programId_idx" ON "Draft"("rotationId", "programId");

-- CreateIndex
CREATE INDEX "Draft_inReplyTo_seasonId_idx" ON "Draft"("inReplyTo", "seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_id_programId_key" ON "Draft"("id", "programId");

-- CreateIndex
CREATE INDEX "DraftRecipient_contactId_programId_idx" ON "DraftRecipient"("contactId", "programId");

-- CreateIndex
CREATE INDEX "Task_seasonId_accountId_idx" ON "Task"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Task_programId_seasonId_idx" ON "Task"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Note_seasonId_accountId_idx" ON "Note"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Note_programId_seasonId_idx" ON "Note"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Answer_seasonId_accountId_idx" ON "Answer"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_seasonId_finding_key" ON "Answer"("seasonId", "finding");

-- CreateIndex
CREATE INDEX "Deletion_seasonId_accountId_at_idx" ON "Deletion"("seasonId", "accountId", "at");

-- CreateIndex
CREATE INDEX "Deletion_accountId_rowId_idx" ON "Deletion"("accountId", "rowId");

-- CreateIndex
CREATE INDEX "Deletion_at_idx" ON "Deletion"("at");
