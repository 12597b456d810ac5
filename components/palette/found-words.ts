import { compareHref } from "@/components/rank-list/compare-href";
import { formatDay, formatMoment } from "@/lib/season/format";
import { KIND_WORDS } from "@/lib/season/words";
import type { Found } from "@/lib/store/search";

const WHAT: Record<Found["kind"], string> = {
  message: "Message",
  draft: "Draft",
  note: "Note",
  interview: "Interview notes",
  invitation: "Invitation",
  rotation: "Rotation",
  rotationNote: "Rotation note",
  task: "Task",
  program: "Program notes",
  contact: "Notes about a person",
  strength: "Strength",
  score: "Impression",
};

/** "Thank-you sent, Harlow–St. Anne, Jan 28": what a text is of, where it belongs, and when it was. */
export function foundTitle(
  { kind, sort, direction, programId, at }: Found,
  programs: Map<string, string>,
  zone: string,
) {
  const named = sort ? KIND_WORDS[sort] : "Message";
  const what = kind === "message" ? `${named} ${direction}` : kind === "draft" ? `Draft: ${named}` : WHAT[kind];
  const day = at && (at.includes("T") ? formatMoment(at, zone, "day") : formatDay(at, "day"));
  return [what, programId && programs.get(programId), day].filter(Boolean).join(", ");
}

/** Where a text is read. `now` in epoch milliseconds. */
export function foundHref({ kind, id, direction, programId, within, at }: Found, now: number): string {
  switch (kind) {
    case "message":
      return direction === "received" ? `/messages/${id}` : `/programs/${programId}#message-${id}`;
    case "draft":
      return `/write/${id}`;
    case "note":
      return `/programs/${programId}#note-${id}`;
    case "interview":
      return at !== null && Date.parse(at) <= now ? `/interviews/${id}/after#notes` : `/interviews/${id}`;
    case "invitation":
      return "/interviews#invitations";
    case "rotation":
      return `/rotations/${id}`;
    case "rotationNote":
      return `/rotations/${within}#rotation-note-${id}`;
    case "task":
      return `/tasks#task-${id}`;
    case "program":
      return `/programs/${programId}`;
    case "contact":
      return `/programs/${programId}#person-${id}`;
    case "strength":
      return "/strengths";
    case "score":
      return within === null
        ? compareHref(programId === null ? [] : [programId])
        : `/interviews/${within}/after#impressions`;
  }
}
