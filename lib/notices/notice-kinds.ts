/** The kinds of notices, in the order in which a person reads them. */
export const NOTICE_KINDS = [
  "morning",
  "last-call",
  "interview",
  "interview-soon",
  "after-interview",
  "answer-due",
  "rank-list",
  "letter-window",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The kinds that are on until a person chooses. */
export const USUAL_KINDS: readonly NoticeKind[] = ["morning", "last-call", "interview", "rank-list"];
