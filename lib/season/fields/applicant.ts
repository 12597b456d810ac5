import { APPLICANT_STATUSES } from "@/lib/season/values";
import { STATUS_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

/** Who applies; kept in the season's own row. */
export const APPLICANT = {
  name: { kind: "line", label: "Your name", usual: "", column: "applicantName" },
  school: { kind: "line", label: "Medical school", usual: "", column: "applicantSchool" },
  graduationYear: {
    kind: "whole",
    label: "Graduation year",
    from: 1950,
    to: 2100,
    ask: "Enter a year, such as 2027, or leave it empty.",
    orNull: true,
    usual: null,
  },
  status: {
    kind: "choice",
    label: "Status",
    values: APPLICANT_STATUSES,
    words: STATUS_WORDS,
    usual: "us-citizen-img",
    column: "applicantStatus",
  },
  highlights: {
    kind: "texts",
    label: "What letters may mention",
    typed: "lines",
    ask: "At most 200 lines of 500 characters each.",
    most: 200,
    usual: [],
  },
} as const satisfies Fields;
