import type { MessageKind } from "@/lib/season/schema";
import type { SearchedKind } from "./search-index";

/** A text in pieces: what is marked are the words that were found. */
export type Piece = { text: string; marked: boolean };

/** A row with the words in it. `heading` and `text` are what it says around them, shortened. */
export type Found = {
  kind: SearchedKind;
  id: string;
  /** The program it is about. */
  programId: string | null;
  /** The rotation of a note, the interview of an impression. */
  within: string | null;
  /** Of a message and a draft: what kind it is. */
  sort: MessageKind | null;
  direction: "sent" | "received" | null;
  /** An instant (ISO, UTC) or a day. */
  at: string | null;
  heading: Piece[];
  text: Piece[];
};

/** What was found, the latest first, and how much there is in all. */
export type Findings = { total: number; found: Found[] };
