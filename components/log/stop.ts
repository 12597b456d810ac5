import { type UnsavedPlace, unsavedKey } from "@/components/unsaved/browser-store";
import type { RecordHold } from "@/lib/rules/hold";
import type { Message, Program } from "@/lib/season/schema";

/** What is about to be sent or logged. */
export type HeldMessage = Pick<Message, "kind" | "subject" | "body" | "readings"> & {
  program: Pick<Program, "name" | "shortName" | "rank"> | undefined;
};

export type StopProps = {
  hold: Pick<RecordHold, "letters">;
  message: HeldMessage;
  /** What would be done: the log's way is to record it, every other one lets it leave. */
  way: { does: "log" } | { does: "leave"; name: string };
  now: number;
  zone: string;
  pending: boolean;
  problem: string | null;
  /** Where this browser keeps what is typed into the dialog until it is saved: the season, and the program's id. */
  place: UnsavedPlace;
  onBack: () => void;
  /** The promise is replaced by what is true; null where it can't be. */
  onReword: (() => void) | null;
  onKeepAsDraft: (() => void) | null;
  onReleased: (messageId: string) => void;
  onAnyway: (reason: string) => void;
};

/** The key under which this browser keeps the reason for a second #1 letter until that is saved. */
export const reasonKey = ({ seasonId, about }: UnsavedPlace): string =>
  unsavedKey({ seasonId, about: `reason ${about}` });
