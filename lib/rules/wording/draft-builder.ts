import type { DraftMessage } from "@/lib/rules/rule";

/** A draft to `p1`, for tests: a letter of strong interest to nobody recorded, but for the fields given. */
export function draft(fields: Partial<DraftMessage>): DraftMessage {
  return {
    programId: "p1",
    kind: "strong-interest",
    channel: "email",
    subject: "",
    body: "",
    recipients: [],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
    readings: [],
    acknowledged: [],
    ...fields,
  };
}
