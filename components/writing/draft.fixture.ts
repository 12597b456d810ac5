import type { Draft } from "@/lib/season/schema";
import type { DraftDoc } from "./draft-model";
import type { Written } from "./written";

/** A thank-you with these words. */
export const written = (body: string): Written => ({
  kind: "thank-you",
  channel: "email",
  subject: "Thank you",
  body,
  recipients: ["c1"],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
});
/** The same as it is stored. */
export const stored = (body: string): Draft => ({ ...written(body), id: "d1", programId: "p1" });
/** The same as the editor holds it. */
export const doc = (body: string, part: Partial<DraftDoc> = {}): DraftDoc => ({
  id: "d1",
  version: 3,
  written: written(body),
  stored: written(body),
  unanswered: [],
  submission: "key",
  conflict: null,
  decided: null,
  ...part,
});
