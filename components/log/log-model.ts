import type { Model } from "@/components/saving/machine";
import type { RecordHold } from "@/lib/rules/hold";
import type { RuleId } from "@/lib/rules/registry";
import type { Acknowledgement, Draft, Message, Program } from "@/lib/season/schema";
import type { LogValues } from "./log-values";
import type { Told } from "./told";

/** What saving has to know of the sheet beside what was typed; nothing is sent before somebody asks for it. */
export type LogDoc = {
  /** The stored message as the person last saw it. */
  seen: Message | null;
  submission: Submission | null;
  fieldErrors: Record<string, string>;
  conflict: Conflict | null;
};

/** The key of a new row, which stays while its content stays the same, so that trying again makes one row. */
export type Submission = { content: string; key: string };

/** The message was changed elsewhere meanwhile: as it is stored, and as it was to be. */
export type Conflict = { there: Message; here: Message };

/** A message that was logged elsewhere meanwhile, and the one in the sheet that may be it. */
export type Both = { there: Told; here: Told };

export type LogInput = LogValues & { acknowledged: Pick<Acknowledgement, "rule" | "reason">[]; checked: RuleId[] };

export type LogRequest =
  | {
      does: "log";
      input: LogInput;
      draftId: string | undefined;
      submission: Submission;
      /** What waits, in words, where the server doesn't answer. */
      title: string;
      /** One like it that was logged elsewhere meanwhile is asked about. */
      unlessLogged: boolean;
    }
  | { does: "change"; input: LogInput; original: Message | undefined; id: string; seen: Message | null }
  | { does: "keep as draft"; fields: Omit<Draft, "id">; draftId: string | undefined; submission: Submission }
  | { does: "add a program"; fields: Pick<Program, "name" | "track">; submission: Submission }
  | { does: "delete"; id: string; kind: Message["kind"] };

export type LogAnswer =
  /** `here`: by what this device keeps; the server wasn't reached. */
  | { is: "held"; hold: RecordHold; here?: true }
  | { is: "logged"; id: string; clears: string[] }
  | ({ is: "already" } & Both)
  /** The server doesn't answer: it waits on this device, and is sent once. */
  | { is: "waiting" }
  | { is: "changed"; reasonGone: boolean }
  /** A draft or a program. */
  | { is: "stored"; id: string }
  | { is: "deleted" };

export type LogRefusal = { fieldErrors: Record<string, string>; conflict: Conflict | null };

export type LogKinds = {
  doc: LogDoc;
  request: LogRequest;
  answer: LogAnswer;
  refusal: LogRefusal;
  conflict: Conflict;
};

export const logModel: Model<LogKinds> = {
  pending: () => null,
  conflict: ({ conflict }) => conflict,
  sent: (doc, request) => ({
    ...doc,
    fieldErrors: {},
    conflict: null,
    submission: "submission" in request ? request.submission : doc.submission,
  }),
  answered: (doc, _, answer) =>
    answer.is === "logged" || answer.is === "waiting" || answer.is === "changed" ? { ...doc, submission: null } : doc,
  refused: (doc, _, refusal) => (refusal ? { ...doc, ...refusal } : doc),
};

/** The submission of a content: the one before, where it was of the same. */
export function submissionFor(before: Submission | null, fields: object, newKey: () => string): Submission {
  const content = JSON.stringify(fields);
  return before?.content === content ? before : { content, key: newKey() };
}
