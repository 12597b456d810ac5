import { rankListOf } from "@/lib/season/rank-lists";
import { CONTACT_POLICIES, POSITION_TYPES, PROGRAM_TRACKS, SIGNALS, STAGES } from "@/lib/season/values";
import { POLICY_WORDS, POSITION_WORDS, SIGNAL_WORDS, STAGE_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { FACT, FACTS_AT_MOST } from "./fact";
import type { Fields } from "./field";

export const PROGRAM = {
  id: { kind: "id" },
  name: { kind: "line", label: "Name", least: 1, ask: "Enter a name for the program." },
  /** What people call it, short enough for a letter; empty: it follows from the other names (`program-names.ts`). */
  shortName: { kind: "line", label: "Short name", most: 60, usual: "", brief: true },
  institution: { kind: "line", label: "Institution", usual: "" },
  aliases: { kind: "texts", label: "Also called", typed: "commas", least: 1, most: 50, usual: [] },
  city: { kind: "line", label: "City", usual: "" },
  state: { kind: "line", label: "State", usual: "" },
  /** Where its times are given; null: not known. */
  timeZone: { kind: "zone", label: "Their time zone", orNull: true, usual: null, brief: true },
  track: {
    kind: "choice",
    label: "Track",
    values: PROGRAM_TRACKS,
    words: TRACK_WORDS,
    usual: "integrated",
    follows: { column: "rankList", from: rankListOf },
  },
  positionType: {
    kind: "choice",
    label: "Position",
    values: POSITION_TYPES,
    words: POSITION_WORDS,
    orNull: true,
    usual: null,
  },
  /** Institution, specialty, type letter, track number; as the NRMP builds it. */
  nrmpCode: {
    kind: "code",
    label: "NRMP code",
    as: /^\d{7}[A-Z]\d{1,3}$/,
    error: "expected 4 digits, 3 digits, a letter, 1 to 3 digits, as in 1234416C0",
    orNull: true,
    usual: null,
  },
  acgmeId: { kind: "line", label: "ACGME ID", orNull: true, usual: null },
  website: { kind: "line", label: "Website", orNull: true, usual: null },
  stage: { kind: "choice", label: "Stage", values: STAGES, words: STAGE_WORDS, usual: "considering" },
  signal: { kind: "choice", label: "Signal", values: SIGNALS, words: SIGNAL_WORDS, usual: "none" },
  contactPolicy: {
    kind: "choice",
    label: "Contact policy",
    values: CONTACT_POLICIES,
    words: POLICY_WORDS,
    usual: "open",
  },
  rank: {
    kind: "whole",
    label: "Rank",
    from: 1,
    to: 10_000,
    ask: "Enter a whole number, 1 or higher.",
    orNull: true,
    usual: null,
  },
  willNotRank: { kind: "truth", label: "I won’t rank it", usual: false },
  /** Why it stands where it stands on the list; the applicant's own words. */
  rankReason: { kind: "line", label: "Reason for this rank", usual: "", brief: true },
  /** Put away: not in lists and pickers, with its record kept. */
  archived: { kind: "truth", label: "Archived", input: "none", usual: false, brief: true },
  notes: { kind: "note", label: "Notes", usual: "" },
  /** What the applicant found or corrected; it wins over what the directory says. */
  facts: { kind: "parts", label: "Facts", of: FACT, input: "none", most: FACTS_AT_MOST, usual: [], brief: true },
} as const satisfies Fields;
