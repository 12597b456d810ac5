import { formatSpan } from "@/lib/season/format";
import type { Interview, Message, Program, Rotation, Task } from "@/lib/season/schema";
import { rankListOf } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { POLICY_WORDS, POSITION_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import type { Place } from "../report";
import { takeEventsOf } from "./calendar-events";
import { filler } from "./filler";
import type { Lot } from "./lot";

// Rows of another season's file that are in the season already: what is empty is filled, what differs is asked about.

/** A program that both have. */
export function sameProgram(lot: Lot, known: Program, other: Program, place: Place): void {
  const fill = filler(lot, "programs", known, { place, title: known.name });
  fill("institution", other.institution, "Institution");
  fill("city", other.city, "City");
  fill("state", other.state, "State");
  fill("nrmpCode", other.nrmpCode, "NRMP code");
  fill("acgmeId", other.acgmeId, "ACGME ID");
  fill("website", other.website, "Website");
  fill("positionType", other.positionType, "Position", { words: POSITION_WORDS });
  fill("stage", other.stage, "Stage", { words: STAGE_WORDS, empty: "considering" });
  fill("signal", other.signal, "Signal", { words: SIGNAL_WORDS, empty: "none" });
  fill("contactPolicy", other.contactPolicy, "Contact policy", { words: POLICY_WORDS, empty: "open" });
  fill("notes", other.notes, "Notes");
  sameRank(lot, known, other, place);
}

function sameRank(lot: Lot, known: Program, other: Program, place: Place): void {
  const { rank } = other;
  if (rank === null || rank === known.rank || known.willNotRank) return;
  const holder = lot.rankedAt(rankListOf(known.track), rank);
  if (holder) {
    lot.leaves(place, `Rank ${rank} is another program’s already.`, known.name);
    return;
  }
  const both = { field: "Rank", yours: String(known.rank), theirs: String(rank) };
  if (known.rank !== null && !lot.differs("programs", place, known.name, both)) return;
  lot.rank(known, rank);
  lot.changes("programs", known);
}

const isOff = ({ status }: Interview) => status === "cancelled" || status === "withdrawn";

/** An interview that both have: of one calendar's event, or at one moment. */
export function sameInterview(lot: Lot, known: Interview, other: Interview, program: Program, place: Place): void {
  const title = `Interview at ${program.name}`;
  const zone = known.timeZone ?? lot.season.season.timeZone;
  const shown = ({ startsAt, endsAt }: Interview) => formatSpan(startsAt, endsAt, zone, "moment");
  const moved =
    instantMs(known.startsAt) !== instantMs(other.startsAt) || instantMs(known.endsAt) !== instantMs(other.endsAt);
  if (moved && lot.differs("interviews", place, title, { field: "Moved", yours: shown(known), theirs: shown(other) })) {
    lot.moveInterview(known, { startsAt: other.startsAt, endsAt: other.endsAt });
    lot.changes("interviews", known);
  }
  const STATUS = { scheduled: "set", completed: "set", cancelled: "canceled", withdrawn: "withdrawn" };
  const both = { field: "Status", yours: STATUS[known.status], theirs: STATUS[other.status] };
  if (isOff(known) !== isOff(other) && lot.differs("interviews", place, title, both)) {
    known.status = other.status;
    lot.changes("interviews", known);
  }
  const fill = filler(lot, "interviews", known, { place, title });
  fill("joinUrl", other.joinUrl, "Link to join");
  fill("notes", other.notes, "Notes");
  takeEventsOf(lot, known, other);
}

/** A message that both have. */
export function sameMessage(lot: Lot, known: Message, other: Message, place: Place): void {
  const fill = filler(lot, "messages", known, { place, title: known.subject || other.subject || known.kind });
  fill("subject", other.subject, "Subject");
  fill("body", other.body, "Text");
  fill("mailId", known.mailId === null ? other.mailId : null, "Message-ID");
}

/** A rotation that both have. */
export function sameRotation(lot: Lot, known: Rotation, other: Rotation, place: Place): void {
  const fill = filler(lot, "rotations", known, { place, title: known.institution || known.startsOn });
  fill("endsOn", other.endsOn, "Last day");
  fill("feedbackAt", other.feedbackAt === null || known.feedbackAt !== null ? null : other.feedbackAt, "Feedback");
  fill("notes", other.notes, "Notes");
}

/** A task that both have: done in either is done. */
export function sameTask(lot: Lot, known: Task, other: Task): void {
  if (known.doneAt !== null || other.doneAt === null) return;
  known.doneAt = other.doneAt;
  lot.changes("tasks", known);
}
