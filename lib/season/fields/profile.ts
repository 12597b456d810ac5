import { LETTER_WRITERS, MOST_WANT_WEIGHT, STEP_1 } from "@/lib/season/values";
import type { Fields } from "./field";

/** A letter of recommendation: who writes it, and where they work. */
export const LETTER = {
  from: { kind: "choice", label: "From", values: LETTER_WRITERS },
  at: { kind: "line", label: "Where they work", orNull: true, usual: null, brief: true },
} as const satisfies Fields;

/** A place that the applicant has a tie to, and which. */
export const PLACE_TIE = {
  state: { kind: "line", label: "State", usual: "" },
  city: { kind: "line", label: "City", usual: "" },
  why: { kind: "line", label: "Why", usual: "" },
} as const satisfies Fields;

/** What the applicant wants of a program; a weight of 0 is kept but doesn't count. */
export const WANT = {
  field: { kind: "line", label: "What", least: 1 },
  value: { kind: "value", label: "Which" },
  weight: { kind: "whole", label: "Weight", from: 0, to: MOST_WANT_WEIGHT, usual: 1 },
  dealBreaker: { kind: "truth", label: "Deal-breaker", usual: false },
} as const satisfies Fields;

const LETTERS_AT_MOST = 50;
const TIES_AT_MOST = 100;
const WANTS_AT_MOST = 50;

/** What programs ask of applicants, and what the applicant asks of programs; null is not answered. Kept in the season's own row. */
export const PROFILE = {
  step1: {
    kind: "choice",
    label: "Step 1",
    values: STEP_1,
    words: { pass: "Passed", fail: "Failed" },
    orNull: true,
    usual: null,
  },
  step2ck: {
    kind: "whole",
    label: "Step 2 CK",
    from: 1,
    to: 300,
    ask: "Enter your score, from 1 to 300, or leave it empty.",
    orNull: true,
    usual: null,
  },
  graduationYear: {
    kind: "whole",
    label: "Graduation year",
    from: 1950,
    to: 2100,
    ask: "Enter a year, such as 2024, or leave it empty.",
    orNull: true,
    usual: null,
    column: "profileGraduationYear",
  },
  ecfmg: { kind: "truth", label: "ECFMG certified", orNull: true, usual: null },
  usceMonths: {
    kind: "whole",
    label: "US clinical experience, months",
    from: 0,
    to: 600,
    ask: "Enter whole months, or leave it empty.",
    orNull: true,
    usual: null,
  },
  letters: { kind: "parts", label: "Letters", of: LETTER, most: LETTERS_AT_MOST, orNull: true, usual: null },
  publications: {
    kind: "whole",
    label: "Publications",
    from: 0,
    to: 10_000,
    ask: "Enter a whole number, or leave it empty.",
    orNull: true,
    usual: null,
  },
  presentations: {
    kind: "whole",
    label: "Presentations",
    from: 0,
    to: 10_000,
    ask: "Enter a whole number, or leave it empty.",
    orNull: true,
    usual: null,
  },
  ties: { kind: "parts", label: "Ties to places", of: PLACE_TIE, most: TIES_AT_MOST, usual: [], column: "placeTies" },
  wants: { kind: "parts", label: "What matters to you", of: WANT, most: WANTS_AT_MOST, usual: [] },
} as const satisfies Fields;
