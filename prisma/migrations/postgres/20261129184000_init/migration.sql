-- Whole or not at all: the program runs a migration, and the note that it was run, in one transaction.

-- Whether a text is JSON, as SQLite's function of that name says it: the checks of both databases read the same.
CREATE FUNCTION "json_valid"("text" TEXT) RETURNS BOOLEAN LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    PERFORM "text"::json;
    RETURN TRUE;
EXCEPTION WHEN data_exception THEN
    RETURN FALSE;
END
$$;

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C",
    "passwordHash" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "currentSeasonId" TEXT COLLATE "C",
    "emailConfirmedAt" TIMESTAMP(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "userAgent" TEXT COLLATE "C" NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "tokenHash" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "EmailConfirmation" (
    "tokenHash" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EmailConfirmation_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "NoticeSettings" (
    "accountId" TEXT COLLATE "C" NOT NULL,
    "settings" TEXT COLLATE "C" NOT NULL,
    "unsubscribeToken" TEXT COLLATE "C" NOT NULL,
    "readThrough" TIMESTAMP(3) NOT NULL,
    "nextAt" TIMESTAMP(3),
    "seasonId" TEXT COLLATE "C",
    "revision" INTEGER,

    CONSTRAINT "NoticeSettings_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "NoticeWay" (
    "id" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "target" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failedAt" TIMESTAMP(3),
    "answer" TEXT COLLATE "C" NOT NULL DEFAULT '',

    CONSTRAINT "NoticeWay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "wayId" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "moment" TIMESTAMP(3) NOT NULL,
    "outcome" TEXT COLLATE "C" NOT NULL DEFAULT 'waiting',
    "subject" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "answer" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailures" (
    "emailHash" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "blockedUntil" TIMESTAMP(3),

    CONSTRAINT "SignInFailures_pkey" PRIMARY KEY ("emailHash")
);

-- CreateTable
CREATE TABLE "GuestArrival" (
    "id" TEXT COLLATE "C" NOT NULL,
    "addressHash" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "GuestArrival_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C",
    "about" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "dueAt" TIMESTAMP(3) NOT NULL,
    "leaseOwner" TEXT COLLATE "C",
    "leaseUntil" TIMESTAMP(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "mostTries" INTEGER NOT NULL,
    "doneAt" TIMESTAMP(3),
    "stoppedAt" TIMESTAMP(3),
    "problem" TEXT COLLATE "C",

    CONSTRAINT "Job_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Submission" (
    "accountId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "result" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("accountId","key")
);

-- CreateTable
CREATE TABLE "Season" (
    "id" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "label" TEXT COLLATE "C" NOT NULL,
    "track" TEXT COLLATE "C" NOT NULL,
    "timeZone" TEXT COLLATE "C" NOT NULL,
    "applicationsOpen" TEXT COLLATE "C",
    "applicationsReviewed" TEXT COLLATE "C",
    "rankingOpens" TIMESTAMP(3),
    "rankListDeadline" TIMESTAMP(3),
    "matchDay" TEXT COLLATE "C",
    "perProgram" INTEGER NOT NULL,
    "goldSignals" INTEGER DEFAULT 6,
    "silverSignals" INTEGER DEFAULT 6,
    "views" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "travelHours" INTEGER NOT NULL DEFAULT 6,
    "applicationFee" INTEGER NOT NULL DEFAULT 11,
    "applicationsAtFee" INTEGER NOT NULL DEFAULT 30,
    "furtherFee" INTEGER NOT NULL DEFAULT 30,
    "feesCheckedOn" TEXT COLLATE "C",
    "rankListCertifiedAt" TIMESTAMP(3),
    "applicantName" TEXT COLLATE "C" NOT NULL,
    "applicantSchool" TEXT COLLATE "C" NOT NULL,
    "graduationYear" INTEGER,
    "applicantStatus" TEXT COLLATE "C" NOT NULL,
    "highlights" TEXT COLLATE "C" NOT NULL,
    "step1" TEXT COLLATE "C",
    "step2ck" INTEGER,
    "profileGraduationYear" INTEGER,
    "ecfmg" BOOLEAN,
    "usceMonths" INTEGER,
    "letters" TEXT COLLATE "C",
    "publications" INTEGER,
    "presentations" INTEGER,
    "placeTies" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "wants" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Program" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "shortName" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "institution" TEXT COLLATE "C" NOT NULL,
    "aliases" TEXT COLLATE "C" NOT NULL,
    "city" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "timeZone" TEXT COLLATE "C",
    "track" TEXT COLLATE "C" NOT NULL,
    "positionType" TEXT COLLATE "C",
    "nrmpCode" TEXT COLLATE "C",
    "acgmeId" TEXT COLLATE "C",
    "website" TEXT COLLATE "C",
    "stage" TEXT COLLATE "C" NOT NULL,
    "signal" TEXT COLLATE "C" NOT NULL,
    "contactPolicy" TEXT COLLATE "C" NOT NULL,
    "rankList" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER,
    "willNotRank" BOOLEAN NOT NULL,
    "rankReason" TEXT COLLATE "C" NOT NULL,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "notes" TEXT COLLATE "C" NOT NULL,
    "facts" TEXT COLLATE "C" NOT NULL DEFAULT '[]',

    CONSTRAINT "Program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C",
    "notes" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "timeZone" TEXT COLLATE "C",
    "format" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "notes" TEXT COLLATE "C" NOT NULL,
    "joinUrl" TEXT COLLATE "C",
    "calendarUid" TEXT COLLATE "C",

    CONSTRAINT "Interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterviewParticipant" (
    "interviewId" TEXT COLLATE "C" NOT NULL,
    "contactId" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "thankYou" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "InterviewParticipant_pkey" PRIMARY KEY ("interviewId","contactId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "replyBy" TIMESTAMP(3),
    "answer" TEXT COLLATE "C",
    "notes" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C" NOT NULL,
    "to" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RotationNote" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "rotationId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "on" TEXT COLLATE "C" NOT NULL,
    "who" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "RotationNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rotation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C",
    "institution" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "startsOn" TEXT COLLATE "C" NOT NULL,
    "endsOn" TEXT COLLATE "C" NOT NULL,
    "feedbackAt" TIMESTAMP(3),
    "notes" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Rotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RotationContact" (
    "rotationId" TEXT COLLATE "C" NOT NULL,
    "contactId" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RotationContact_pkey" PRIMARY KEY ("rotationId","contactId")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "direction" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "channel" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "interviewId" TEXT COLLATE "C",
    "rotationId" TEXT COLLATE "C",
    "inReplyTo" TEXT COLLATE "C",
    "needsReply" BOOLEAN NOT NULL,
    "news" TEXT COLLATE "C",
    "mailId" TEXT COLLATE "C",
    "readings" TEXT COLLATE "C" NOT NULL DEFAULT '[]',

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageRecipient" (
    "messageId" TEXT COLLATE "C" NOT NULL,
    "contactId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "MessageRecipient_pkey" PRIMARY KEY ("messageId","contactId")
);

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "messageId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "rule" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("messageId","position")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "channel" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "interviewId" TEXT COLLATE "C",
    "rotationId" TEXT COLLATE "C",
    "inReplyTo" TEXT COLLATE "C",
    "news" TEXT COLLATE "C",
    "readings" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftRecipient" (
    "draftId" TEXT COLLATE "C" NOT NULL,
    "contactId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "DraftRecipient_pkey" PRIMARY KEY ("draftId","contactId")
);

-- CreateTable
CREATE TABLE "DraftVersion" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "draftId" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DraftVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C",
    "title" TEXT COLLATE "C" NOT NULL,
    "dueOn" TEXT COLLATE "C",
    "doneAt" TIMESTAMP(3),
    "playbook" TEXT COLLATE "C",
    "step" TEXT COLLATE "C",

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Strength" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "fact" TEXT COLLATE "C" NOT NULL,
    "evidence" TEXT COLLATE "C" NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Strength_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "criterionId" TEXT COLLATE "C" NOT NULL,
    "programId" TEXT COLLATE "C" NOT NULL,
    "interviewId" TEXT COLLATE "C",
    "score" INTEGER NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "primaryList" TEXT COLLATE "C" NOT NULL,
    "supplementalList" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "finding" TEXT COLLATE "C" NOT NULL,
    "answer" TEXT COLLATE "C" NOT NULL,
    "until" TIMESTAMP(3),
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "secretHash" TEXT COLLATE "C" NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("seasonId")
);

-- CreateTable
CREATE TABLE "Deletion" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "noun" TEXT COLLATE "C" NOT NULL,
    "rowId" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "rows" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Deletion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchText" (
    "n" SERIAL NOT NULL,
    "seasonId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "rowId" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C",
    "heading" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("n")
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
CREATE INDEX "PasswordReset_accountId_idx" ON "PasswordReset"("accountId");

-- CreateIndex
CREATE INDEX "PasswordReset_expiresAt_idx" ON "PasswordReset"("expiresAt");

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

-- CreateIndex
CREATE INDEX "SignInFailures_firstAt_idx" ON "SignInFailures"("firstAt");

-- CreateIndex
CREATE INDEX "GuestArrival_addressHash_at_idx" ON "GuestArrival"("addressHash", "at");

-- CreateIndex
CREATE INDEX "GuestArrival_at_idx" ON "GuestArrival"("at");

-- CreateIndex
CREATE INDEX "Job_doneAt_stoppedAt_dueAt_idx" ON "Job"("doneAt", "stoppedAt", "dueAt");

-- CreateIndex
CREATE INDEX "Job_accountId_idx" ON "Job"("accountId");

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
CREATE INDEX "Invitation_seasonId_accountId_idx" ON "Invitation"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Invitation_programId_seasonId_idx" ON "Invitation"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Block_seasonId_accountId_idx" ON "Block"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "RotationNote_seasonId_accountId_idx" ON "RotationNote"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "RotationNote_rotationId_seasonId_idx" ON "RotationNote"("rotationId", "seasonId");

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
CREATE INDEX "DraftVersion_seasonId_accountId_idx" ON "DraftVersion"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "DraftVersion_draftId_at_idx" ON "DraftVersion"("draftId", "at");

-- CreateIndex
CREATE INDEX "Task_seasonId_accountId_idx" ON "Task"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Task_programId_seasonId_idx" ON "Task"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Strength_seasonId_accountId_idx" ON "Strength"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Note_seasonId_accountId_idx" ON "Note"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Note_programId_seasonId_idx" ON "Note"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Criterion_seasonId_accountId_idx" ON "Criterion"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_id_seasonId_key" ON "Criterion"("id", "seasonId");

-- CreateIndex
CREATE INDEX "Score_seasonId_accountId_idx" ON "Score"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Score_criterionId_seasonId_idx" ON "Score"("criterionId", "seasonId");

-- CreateIndex
CREATE INDEX "Score_programId_seasonId_idx" ON "Score"("programId", "seasonId");

-- CreateIndex
CREATE INDEX "Score_interviewId_programId_idx" ON "Score"("interviewId", "programId");

-- CreateIndex
CREATE UNIQUE INDEX "Score_criterionId_programId_interviewId_key" ON "Score"("criterionId", "programId", "interviewId");

-- CreateIndex
CREATE INDEX "Certification_seasonId_accountId_idx" ON "Certification"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Answer_seasonId_accountId_idx" ON "Answer"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_seasonId_finding_key" ON "Answer"("seasonId", "finding");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_secretHash_key" ON "CalendarFeed"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_seasonId_accountId_key" ON "CalendarFeed"("seasonId", "accountId");

-- CreateIndex
CREATE INDEX "Deletion_seasonId_accountId_at_idx" ON "Deletion"("seasonId", "accountId", "at");

-- CreateIndex
CREATE INDEX "Deletion_accountId_rowId_idx" ON "Deletion"("accountId", "rowId");

-- CreateIndex
CREATE INDEX "Deletion_at_idx" ON "Deletion"("at");

-- CreateIndex
CREATE INDEX "SearchText_seasonId_accountId_idx" ON "SearchText"("seasonId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_kind_rowId_key" ON "SearchText"("kind", "rowId");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_currentSeasonId_fkey" FOREIGN KEY ("currentSeasonId") REFERENCES "Season"("id") ON DELETE SET NULL ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "EmailConfirmation" ADD CONSTRAINT "EmailConfirmation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "NoticeSettings" ADD CONSTRAINT "NoticeSettings_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "NoticeWay" ADD CONSTRAINT "NoticeWay_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_wayId_fkey" FOREIGN KEY ("wayId") REFERENCES "NoticeWay"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Season" ADD CONSTRAINT "Season_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Program" ADD CONSTRAINT "Program_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "InterviewParticipant" ADD CONSTRAINT "InterviewParticipant_interviewId_seasonId_fkey" FOREIGN KEY ("interviewId", "seasonId") REFERENCES "Interview"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "InterviewParticipant" ADD CONSTRAINT "InterviewParticipant_contactId_seasonId_fkey" FOREIGN KEY ("contactId", "seasonId") REFERENCES "Contact"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "RotationNote" ADD CONSTRAINT "RotationNote_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "RotationNote" ADD CONSTRAINT "RotationNote_rotationId_seasonId_fkey" FOREIGN KEY ("rotationId", "seasonId") REFERENCES "Rotation"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Rotation" ADD CONSTRAINT "Rotation_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Rotation" ADD CONSTRAINT "Rotation_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "RotationContact" ADD CONSTRAINT "RotationContact_rotationId_seasonId_fkey" FOREIGN KEY ("rotationId", "seasonId") REFERENCES "Rotation"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "RotationContact" ADD CONSTRAINT "RotationContact_contactId_seasonId_fkey" FOREIGN KEY ("contactId", "seasonId") REFERENCES "Contact"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_interviewId_programId_fkey" FOREIGN KEY ("interviewId", "programId") REFERENCES "Interview"("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_rotationId_programId_fkey" FOREIGN KEY ("rotationId", "programId") REFERENCES "Rotation"("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_inReplyTo_seasonId_fkey" FOREIGN KEY ("inReplyTo", "seasonId") REFERENCES "Message"("id", "seasonId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "MessageRecipient" ADD CONSTRAINT "MessageRecipient_messageId_programId_fkey" FOREIGN KEY ("messageId", "programId") REFERENCES "Message"("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "MessageRecipient" ADD CONSTRAINT "MessageRecipient_contactId_programId_fkey" FOREIGN KEY ("contactId", "programId") REFERENCES "Contact"("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_interviewId_programId_fkey" FOREIGN KEY ("interviewId", "programId") REFERENCES "Interview"("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_rotationId_programId_fkey" FOREIGN KEY ("rotationId", "programId") REFERENCES "Rotation"("id", "programId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_inReplyTo_seasonId_fkey" FOREIGN KEY ("inReplyTo", "seasonId") REFERENCES "Message"("id", "seasonId") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "DraftRecipient" ADD CONSTRAINT "DraftRecipient_draftId_programId_fkey" FOREIGN KEY ("draftId", "programId") REFERENCES "Draft"("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "DraftRecipient" ADD CONSTRAINT "DraftRecipient_contactId_programId_fkey" FOREIGN KEY ("contactId", "programId") REFERENCES "Contact"("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "DraftVersion" ADD CONSTRAINT "DraftVersion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Strength" ADD CONSTRAINT "Strength_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_criterionId_seasonId_fkey" FOREIGN KEY ("criterionId", "seasonId") REFERENCES "Criterion"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_programId_seasonId_fkey" FOREIGN KEY ("programId", "seasonId") REFERENCES "Program"("id", "seasonId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_interviewId_programId_fkey" FOREIGN KEY ("interviewId", "programId") REFERENCES "Interview"("id", "programId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Certification" ADD CONSTRAINT "Certification_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "Deletion" ADD CONSTRAINT "Deletion_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_seasonId_accountId_fkey" FOREIGN KEY ("seasonId", "accountId") REFERENCES "Season"("id", "accountId") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;

-- What this schema's language cannot say
ALTER TABLE "Account"
    ADD CONSTRAINT "Account_email_normal" CHECK ("email" = lower(trim("email"))),
    ADD CONSTRAINT "Account_password_with_email" CHECK (("email" IS NULL) = ("passwordHash" IS NULL));
ALTER TABLE "Session"
    ADD CONSTRAINT "Session_expires_later" CHECK ("expiresAt" > "createdAt");
ALTER TABLE "SignInFailures"
    ADD CONSTRAINT "SignInFailures_count_positive" CHECK ("count" > 0);
ALTER TABLE "Season"
    ADD CONSTRAINT "Season_travel_hours_range" CHECK ("travelHours" BETWEEN 0 AND 72),
    ADD CONSTRAINT "Season_gold_signals_range" CHECK ("goldSignals" BETWEEN 0 AND 100),
    ADD CONSTRAINT "Season_silver_signals_range" CHECK ("silverSignals" BETWEEN 0 AND 100),
    ADD CONSTRAINT "Season_views_json" CHECK (json_valid("views")),
    ADD CONSTRAINT "Season_label_length" CHECK (length("label") <= 500),
    ADD CONSTRAINT "Season_track_known" CHECK ("track" IN ('integrated', 'independent')),
    ADD CONSTRAINT "Season_per_program_range" CHECK ("perProgram" BETWEEN 1 AND 50),
    ADD CONSTRAINT "Season_applicant_status_known" CHECK ("applicantStatus" IN ('us-citizen-img', 'non-us-img', 'us-md', 'us-do')),
    ADD CONSTRAINT "Season_graduation_year_range" CHECK ("graduationYear" BETWEEN 1950 AND 2100),
    ADD CONSTRAINT "Season_highlights_json" CHECK (json_valid("highlights")),
    ADD CONSTRAINT "Season_revision_positive" CHECK ("revision" >= 0);
ALTER TABLE "Program"
    ADD CONSTRAINT "Program_name_given" CHECK (length("name") BETWEEN 1 AND 500),
    ADD CONSTRAINT "Program_track_known" CHECK ("track" IN ('integrated', 'independent', 'diagnostic', 'preliminary', 'transitional')),
    ADD CONSTRAINT "Program_rank_list_of_track" CHECK ("rankList" = CASE WHEN "track" IN ('preliminary', 'transitional') THEN 'supplemental' ELSE 'primary' END),
    ADD CONSTRAINT "Program_rank_range" CHECK ("rank" BETWEEN 1 AND 10000),
    ADD CONSTRAINT "Program_position_type_known" CHECK ("positionType" IS NULL OR "positionType" IN ('categorical', 'advanced', 'physician', 'preliminary')),
    ADD CONSTRAINT "Program_stage_known" CHECK ("stage" IN ('considering', 'applied', 'invited', 'scheduled', 'interviewed', 'waitlisted', 'declined', 'rejected', 'withdrawn')),
    ADD CONSTRAINT "Program_signal_known" CHECK ("signal" IN ('none', 'signaled', 'gold', 'silver')),
    ADD CONSTRAINT "Program_contact_policy_known" CHECK ("contactPolicy" IN ('open', 'no-post-interview', 'no-contact')),
    ADD CONSTRAINT "Program_aliases_json" CHECK (json_valid("aliases"));
ALTER TABLE "Contact"
    ADD CONSTRAINT "Contact_name_given" CHECK (length("name") BETWEEN 1 AND 500),
    ADD CONSTRAINT "Contact_role_known" CHECK ("role" IN ('program-director', 'associate-program-director', 'faculty', 'coordinator', 'resident', 'chief', 'other'));
ALTER TABLE "Interview"
    ADD CONSTRAINT "Interview_ends_after_start" CHECK ("endsAt" > "startsAt"),
    ADD CONSTRAINT "Interview_format_known" CHECK ("format" IN ('virtual', 'in-person')),
    ADD CONSTRAINT "Interview_status_known" CHECK ("status" IN ('scheduled', 'completed', 'cancelled', 'withdrawn'));
ALTER TABLE "InterviewParticipant"
    ADD CONSTRAINT "InterviewParticipant_thank_you_known" CHECK ("thankYou" IN ('expected', 'optional', 'none'));
ALTER TABLE "Rotation"
    ADD CONSTRAINT "Rotation_ends_not_before_start" CHECK ("endsOn" >= "startsOn"),
    ADD CONSTRAINT "Rotation_kind_known" CHECK ("kind" IN ('away', 'sub-internship', 'observership', 'research'));
ALTER TABLE "Message"
    ADD CONSTRAINT "Message_direction_known" CHECK ("direction" IN ('sent', 'received')),
    ADD CONSTRAINT "Message_kind_of_direction" CHECK ("kind" IN ('interest', 'rotation', 'rotation-thanks', 'thank-you', 'update', 'strong-interest', 'intent', 'intent-release', 'reply', 'logistics') AND "direction" = 'sent' OR "kind" IN ('invitation', 'interest-shown', 'question', 'logistics', 'decision', 'other') AND "direction" = 'received'),
    ADD CONSTRAINT "Message_channel_known" CHECK ("channel" IN ('email', 'portal', 'phone', 'post', 'in-person')),
    ADD CONSTRAINT "Message_news_known" CHECK ("news" IS NULL OR "news" IN ('publication', 'presentation', 'exam-score', 'rotation', 'award', 'grant', 'degree', 'other'));
ALTER TABLE "Acknowledgement"
    ADD CONSTRAINT "Acknowledgement_rule_given" CHECK (length("rule") > 0);
ALTER TABLE "Draft"
    ADD CONSTRAINT "Draft_version_positive" CHECK ("version" > 0),
    ADD CONSTRAINT "Draft_kind_known" CHECK ("kind" IN ('interest', 'rotation', 'rotation-thanks', 'thank-you', 'update', 'strong-interest', 'intent', 'intent-release', 'reply', 'logistics')),
    ADD CONSTRAINT "Draft_channel_known" CHECK ("channel" IN ('email', 'portal', 'phone', 'post', 'in-person')),
    ADD CONSTRAINT "Draft_news_known" CHECK ("news" IS NULL OR "news" IN ('publication', 'presentation', 'exam-score', 'rotation', 'award', 'grant', 'degree', 'other'));
ALTER TABLE "Task"
    ADD CONSTRAINT "Task_playbook_length" CHECK (length("playbook") BETWEEN 1 AND 500),
    ADD CONSTRAINT "Task_step_length" CHECK (length("step") BETWEEN 1 AND 500),
    ADD CONSTRAINT "Task_title_given" CHECK (length("title") BETWEEN 1 AND 500);
ALTER TABLE "Note"
    ADD CONSTRAINT "Note_body_given" CHECK (length("body") > 0);
ALTER TABLE "Answer"
    ADD CONSTRAINT "Answer_answer_known" CHECK ("answer" IN ('dismissed', 'snoozed')),
    ADD CONSTRAINT "Answer_finding_given" CHECK (length("finding") BETWEEN 1 AND 500);
ALTER TABLE "Strength"
    ADD CONSTRAINT "Strength_kind_known" CHECK ("kind" IN ('citizenship', 'ties', 'rotation', 'research', 'talk', 'meeting', 'skill', 'other')),
    ADD CONSTRAINT "Strength_fact_given" CHECK (length("fact") BETWEEN 1 AND 500),
    ADD CONSTRAINT "Strength_words_json" CHECK (json_valid("words"));
ALTER TABLE "Invitation"
    ADD CONSTRAINT "Invitation_answer_known" CHECK ("answer" IS NULL OR "answer" IN ('accepted', 'waitlisted', 'declined')),
    ADD CONSTRAINT "Invitation_reply_not_before" CHECK ("replyBy" IS NULL OR "replyBy" >= "at");
ALTER TABLE "Block"
    ADD CONSTRAINT "Block_title_given" CHECK (length("title") > 0),
    ADD CONSTRAINT "Block_of_one_sort" CHECK ((length("from") = 10) = (length("to") = 10)),
    ADD CONSTRAINT "Block_ends_after_start" CHECK ("to" > "from" OR ("to" = "from" AND length("from") = 10));
ALTER TABLE "RotationNote"
    ADD CONSTRAINT "RotationNote_kind_known" CHECK ("kind" IN ('case', 'feedback')),
    ADD CONSTRAINT "RotationNote_body_given" CHECK (length("body") > 0);
ALTER TABLE "Criterion"
    ADD CONSTRAINT "Criterion_name_given" CHECK (length("name") BETWEEN 1 AND 500),
    ADD CONSTRAINT "Criterion_weight_range" CHECK ("weight" BETWEEN 0 AND 5);
ALTER TABLE "Score"
    ADD CONSTRAINT "Score_score_range" CHECK ("score" BETWEEN 1 AND 5),
    ADD CONSTRAINT "Score_words_length" CHECK (length("words") <= 500);
ALTER TABLE "Certification"
    ADD CONSTRAINT "Certification_primary_list_json" CHECK (json_valid("primaryList")),
    ADD CONSTRAINT "Certification_supplemental_list_json" CHECK (json_valid("supplementalList"));
ALTER TABLE "Deletion"
    ADD CONSTRAINT "Deletion_noun_known" CHECK ("noun" IN ('program', 'contact', 'interview', 'invitation', 'block', 'rotation', 'rotationNote', 'message', 'draft', 'task', 'note', 'strength', 'criterion', 'import')),
    ADD CONSTRAINT "Deletion_rows_json" CHECK (json_valid("rows"));

-- The words of a text as they are compared: without accents and capitals, apart where anything but a letter or a digit stands. What
-- was typed goes the same way (lib/store/postgres/words.ts). Of a text beyond 200,000 characters the rest is not searched.
CREATE FUNCTION "search_words"("text" TEXT, "weight" TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE STRICT
RETURN (
    SELECT coalesce(string_agg(format('''%s'':%s%s', left("word", 500), least("n", 16383), "weight"), ' '), '')::tsvector
    FROM regexp_split_to_table(
        trim(regexp_replace(
            lower(regexp_replace(normalize(left("text", 200000), NFD), '[\u0300-\u036F]', '', 'g') COLLATE "und-x-icu"),
            '[^[:alnum:]]+' COLLATE "und-x-icu", ' ', 'g'
        )),
        ' '
    ) WITH ORDINALITY AS "words"("word", "n")
    WHERE "word" <> ''
);
ALTER TABLE "SearchText" ADD COLUMN "words" TSVECTOR NOT NULL
    GENERATED ALWAYS AS ("search_words"("heading", 'A') || "search_words"("body", 'B')) STORED;

-- From here on, table by table: what keeps the search in step.

CREATE FUNCTION "Message_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'message' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."subject") <> '' OR trim(NEW."body") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'message', NEW."id", to_char(NEW."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"'), NEW."subject", NEW."body");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Message_search_insert" AFTER INSERT ON "Message" FOR EACH ROW EXECUTE FUNCTION "Message_search"();
CREATE TRIGGER "Message_search_update" AFTER UPDATE OF "at", "subject", "body" ON "Message" FOR EACH ROW
    WHEN (OLD."at" IS DISTINCT FROM NEW."at" OR OLD."subject" IS DISTINCT FROM NEW."subject" OR OLD."body" IS DISTINCT FROM NEW."body") EXECUTE FUNCTION "Message_search"();
CREATE TRIGGER "Message_search_delete" AFTER DELETE ON "Message" FOR EACH ROW EXECUTE FUNCTION "Message_search"();

CREATE FUNCTION "Draft_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'draft' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."subject") <> '' OR trim(NEW."body") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'draft', NEW."id", to_char(NEW."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"'), NEW."subject", NEW."body");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Draft_search_insert" AFTER INSERT ON "Draft" FOR EACH ROW EXECUTE FUNCTION "Draft_search"();
CREATE TRIGGER "Draft_search_update" AFTER UPDATE OF "updatedAt", "subject", "body" ON "Draft" FOR EACH ROW
    WHEN (OLD."updatedAt" IS DISTINCT FROM NEW."updatedAt" OR OLD."subject" IS DISTINCT FROM NEW."subject" OR OLD."body" IS DISTINCT FROM NEW."body") EXECUTE FUNCTION "Draft_search"();
CREATE TRIGGER "Draft_search_delete" AFTER DELETE ON "Draft" FOR EACH ROW EXECUTE FUNCTION "Draft_search"();

CREATE FUNCTION "Note_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'note' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."body") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'note', NEW."id", to_char(NEW."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"'), '', NEW."body");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Note_search_insert" AFTER INSERT ON "Note" FOR EACH ROW EXECUTE FUNCTION "Note_search"();
CREATE TRIGGER "Note_search_update" AFTER UPDATE OF "at", "body" ON "Note" FOR EACH ROW
    WHEN (OLD."at" IS DISTINCT FROM NEW."at" OR OLD."body" IS DISTINCT FROM NEW."body") EXECUTE FUNCTION "Note_search"();
CREATE TRIGGER "Note_search_delete" AFTER DELETE ON "Note" FOR EACH ROW EXECUTE FUNCTION "Note_search"();

CREATE FUNCTION "Interview_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'interview' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."notes") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'interview', NEW."id", to_char(NEW."startsAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"'), '', NEW."notes");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Interview_search_insert" AFTER INSERT ON "Interview" FOR EACH ROW EXECUTE FUNCTION "Interview_search"();
CREATE TRIGGER "Interview_search_update" AFTER UPDATE OF "startsAt", "notes" ON "Interview" FOR EACH ROW
    WHEN (OLD."startsAt" IS DISTINCT FROM NEW."startsAt" OR OLD."notes" IS DISTINCT FROM NEW."notes") EXECUTE FUNCTION "Interview_search"();
CREATE TRIGGER "Interview_search_delete" AFTER DELETE ON "Interview" FOR EACH ROW EXECUTE FUNCTION "Interview_search"();

CREATE FUNCTION "Invitation_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'invitation' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."notes") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'invitation', NEW."id", to_char(NEW."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"'), '', NEW."notes");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Invitation_search_insert" AFTER INSERT ON "Invitation" FOR EACH ROW EXECUTE FUNCTION "Invitation_search"();
CREATE TRIGGER "Invitation_search_update" AFTER UPDATE OF "at", "notes" ON "Invitation" FOR EACH ROW
    WHEN (OLD."at" IS DISTINCT FROM NEW."at" OR OLD."notes" IS DISTINCT FROM NEW."notes") EXECUTE FUNCTION "Invitation_search"();
CREATE TRIGGER "Invitation_search_delete" AFTER DELETE ON "Invitation" FOR EACH ROW EXECUTE FUNCTION "Invitation_search"();

CREATE FUNCTION "Rotation_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'rotation' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."institution") <> '' OR trim(NEW."notes") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'rotation', NEW."id", NEW."startsOn", NEW."institution", NEW."notes");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Rotation_search_insert" AFTER INSERT ON "Rotation" FOR EACH ROW EXECUTE FUNCTION "Rotation_search"();
CREATE TRIGGER "Rotation_search_update" AFTER UPDATE OF "startsOn", "institution", "notes" ON "Rotation" FOR EACH ROW
    WHEN (OLD."startsOn" IS DISTINCT FROM NEW."startsOn" OR OLD."institution" IS DISTINCT FROM NEW."institution" OR OLD."notes" IS DISTINCT FROM NEW."notes") EXECUTE FUNCTION "Rotation_search"();
CREATE TRIGGER "Rotation_search_delete" AFTER DELETE ON "Rotation" FOR EACH ROW EXECUTE FUNCTION "Rotation_search"();

CREATE FUNCTION "RotationNote_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'rotationNote' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."who") <> '' OR trim(NEW."body") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'rotationNote', NEW."id", NEW."on", NEW."who", NEW."body");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "RotationNote_search_insert" AFTER INSERT ON "RotationNote" FOR EACH ROW EXECUTE FUNCTION "RotationNote_search"();
CREATE TRIGGER "RotationNote_search_update" AFTER UPDATE OF "on", "who", "body" ON "RotationNote" FOR EACH ROW
    WHEN (OLD."on" IS DISTINCT FROM NEW."on" OR OLD."who" IS DISTINCT FROM NEW."who" OR OLD."body" IS DISTINCT FROM NEW."body") EXECUTE FUNCTION "RotationNote_search"();
CREATE TRIGGER "RotationNote_search_delete" AFTER DELETE ON "RotationNote" FOR EACH ROW EXECUTE FUNCTION "RotationNote_search"();

CREATE FUNCTION "Task_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'task' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."title") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'task', NEW."id", NEW."dueOn", NEW."title", '');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Task_search_insert" AFTER INSERT ON "Task" FOR EACH ROW EXECUTE FUNCTION "Task_search"();
CREATE TRIGGER "Task_search_update" AFTER UPDATE OF "dueOn", "title" ON "Task" FOR EACH ROW
    WHEN (OLD."dueOn" IS DISTINCT FROM NEW."dueOn" OR OLD."title" IS DISTINCT FROM NEW."title") EXECUTE FUNCTION "Task_search"();
CREATE TRIGGER "Task_search_delete" AFTER DELETE ON "Task" FOR EACH ROW EXECUTE FUNCTION "Task_search"();

CREATE FUNCTION "Program_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'program' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."rankReason") <> '' OR trim(NEW."notes") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'program', NEW."id", NULL, NEW."rankReason", NEW."notes");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Program_search_insert" AFTER INSERT ON "Program" FOR EACH ROW EXECUTE FUNCTION "Program_search"();
CREATE TRIGGER "Program_search_update" AFTER UPDATE OF "rankReason", "notes" ON "Program" FOR EACH ROW
    WHEN (OLD."rankReason" IS DISTINCT FROM NEW."rankReason" OR OLD."notes" IS DISTINCT FROM NEW."notes") EXECUTE FUNCTION "Program_search"();
CREATE TRIGGER "Program_search_delete" AFTER DELETE ON "Program" FOR EACH ROW EXECUTE FUNCTION "Program_search"();

CREATE FUNCTION "Contact_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'contact' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."notes") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'contact', NEW."id", NULL, '', NEW."notes");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Contact_search_insert" AFTER INSERT ON "Contact" FOR EACH ROW EXECUTE FUNCTION "Contact_search"();
CREATE TRIGGER "Contact_search_update" AFTER UPDATE OF "notes" ON "Contact" FOR EACH ROW
    WHEN (OLD."notes" IS DISTINCT FROM NEW."notes") EXECUTE FUNCTION "Contact_search"();
CREATE TRIGGER "Contact_search_delete" AFTER DELETE ON "Contact" FOR EACH ROW EXECUTE FUNCTION "Contact_search"();

CREATE FUNCTION "Strength_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'strength' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."fact") <> '' OR trim(NEW."evidence") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'strength', NEW."id", NULL, NEW."fact", NEW."evidence");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Strength_search_insert" AFTER INSERT ON "Strength" FOR EACH ROW EXECUTE FUNCTION "Strength_search"();
CREATE TRIGGER "Strength_search_update" AFTER UPDATE OF "fact", "evidence" ON "Strength" FOR EACH ROW
    WHEN (OLD."fact" IS DISTINCT FROM NEW."fact" OR OLD."evidence" IS DISTINCT FROM NEW."evidence") EXECUTE FUNCTION "Strength_search"();
CREATE TRIGGER "Strength_search_delete" AFTER DELETE ON "Strength" FOR EACH ROW EXECUTE FUNCTION "Strength_search"();

CREATE FUNCTION "Score_search"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "SearchText" WHERE "kind" = 'score' AND "rowId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' AND (trim(NEW."words") <> '') THEN
        INSERT INTO "SearchText" ("seasonId", "accountId", "kind", "rowId", "at", "heading", "body")
        VALUES (NEW."seasonId", NEW."accountId", 'score', NEW."id", NULL, '', NEW."words");
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER "Score_search_insert" AFTER INSERT ON "Score" FOR EACH ROW EXECUTE FUNCTION "Score_search"();
CREATE TRIGGER "Score_search_update" AFTER UPDATE OF "words" ON "Score" FOR EACH ROW
    WHEN (OLD."words" IS DISTINCT FROM NEW."words") EXECUTE FUNCTION "Score_search"();
CREATE TRIGGER "Score_search_delete" AFTER DELETE ON "Score" FOR EACH ROW EXECUTE FUNCTION "Score_search"();
