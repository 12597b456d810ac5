import type { Message } from "@/lib/season/schema";

/** What the log sheet starts with; whatever is given is filled in, the rest is guessed from the season. */
export type LogStart = Partial<
  Pick<
    Message,
    | "programId"
    | "direction"
    | "kind"
    | "channel"
    | "at"
    | "dayOnly"
    | "recipients"
    | "subject"
    | "body"
    | "interviewId"
    | "rotationId"
    | "inReplyTo"
    | "needsReply"
    | "news"
    | "readings"
  >
> & {
  /** Editing this message, as it was opened, instead of logging a new one. */
  messageId?: string;
  original?: Message;
  /** Logging this draft as sent; the draft goes when the message is logged. */
  draftId?: string;
  /** What was received is opened once it is logged, to be read and answered. */
  thenRead?: boolean;
  /** Called once it is logged. */
  onLogged?: () => void;
};

/** What the sheet starts with to edit a message. */
export function editing(message: Message): LogStart {
  const { id, acknowledged: _, ...fields } = message;
  return { ...fields, messageId: id, original: message };
}
