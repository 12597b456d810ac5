import type { Draft } from "@/lib/season/schema";
import type { DraftDoc } from "./draft-model";
import type { Written } from "./written";

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
});
export const stored = (body: string): Draft => ({ ...written(body), id: "d1", programId: "p1" });
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
