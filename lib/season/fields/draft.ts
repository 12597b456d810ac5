import { SENT_KINDS } from "@/lib/season/values";
import type { Fields } from "./field";
import { MESSAGE } from "./message";

const { id, programId, subject, body, recipients, readings } = MESSAGE;

/** A message that is not sent yet; its file leaves out what it does not say. */
export const DRAFT = {
  id,
  programId,
  kind: { ...MESSAGE.kind, values: SENT_KINDS },
  channel: { ...MESSAGE.channel, brief: true },
  subject,
  body,
  recipients,
  interviewId: { ...MESSAGE.interviewId, brief: true },
  rotationId: { ...MESSAGE.rotationId, brief: true },
  inReplyTo: { ...MESSAGE.inReplyTo, brief: true },
  news: { ...MESSAGE.news, brief: true },
  readings,
} as const satisfies Fields;
