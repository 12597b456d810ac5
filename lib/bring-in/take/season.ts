import { isDoneEarly } from "@/lib/season/done-early";
import { formatMoment } from "@/lib/season/format";
import { type Interview, rankListOf, type Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { instantMs } from "@/lib/season/time";
import { listOf } from "@/lib/season/words";
import type { Place } from "../report";
import { uidsOf } from "./indexed-season";
import { sameSlot } from "./interviews";
import type { Lot } from "./lot";
import { filled, type PeopleIndex } from "./people";
import type { ProgramIndex } from "./programs";
import { sameInterview, sameMessage, sameProgram, sameRotation, sameTask } from "./season-rows";

/** Compares a row with the one that is there; one that changes nothing and asks nothing counts as the same. */
function countsSame(lot: Lot, compare: () => void): void {
  const before = lot.touched;
  compare();
  if (lot.touched === before) lot.same += 1;
}

/** What a season file holds beside these is told: nothing of it is dropped in silence. */
const NOT_BROUGHT = [
  ["drafts", "drafts"],
  ["invitations", "invitations"],
  ["blocks", "blocked days"],
  ["rotationNotes", "rotation notes"],
  ["notes", "notes"],
  ["strengths", "strengths"],
  ["scores", "scores"],
] as const;

/** An interview that is done and hasn't begun is asked about; until it's answered, it comes in as one to come. */
function statusOf(lot: Lot, place: Place, interview: Interview, program: string): Interview["status"] {
  if (!isDoneEarly(interview, lot.now)) return interview.status;
  const day = formatMoment(interview.startsAt, interview.timeZone ?? lot.season.season.timeZone, "momentZoned");
  const answer = lot.asks(
    place,
    "done early",
    `The interview at ${program} on ${day} is marked done, and it hasn’t started yet. Is it still to come?`,
    [
      { id: "scheduled", label: "It’s still to come" },
      { id: "completed", label: "Keep it marked done" },
    ],
    "Until you answer, it comes in as one to come.",
  );
  return answer === "completed" ? "completed" : "scheduled";
}

/** Another season's file, the season it comes into, and which row there each of its rows is. */
type Incoming = {
  lot: Lot;
  people: PeopleIndex;
  programs: ProgramIndex;
  from: Season;
  file: string;
  ids: Map<string, string>;
};

const placeIn = (file: string, list: string, index: number): Place => ({ file, at: `${list}[${index}]` });
const idIn = (ids: ReadonlyMap<string, string>, id: string | null) => (id === null ? null : (ids.get(id) ?? null));
const idsIn = (ids: ReadonlyMap<string, string>, all: readonly string[]) => all.flatMap((id) => ids.get(id) ?? []);

/** Brings another season's programs, people, interviews, rotations, messages, and tasks into the season; what is there already stays. */
export function takeSeason(lot: Lot, people: PeopleIndex, programs: ProgramIndex, from: Season, file: string): void {
  const incoming: Incoming = { lot, people, programs, from, file, ids: new Map() };
  takePrograms(incoming);
  takePeople(incoming);
  takeInterviews(incoming);
  takeRotations(incoming);
  takeMessages(incoming);
  takeTasks(incoming);
  tellOthers(incoming);
}

function takePrograms({ lot, programs, from, file, ids }: Incoming): void {
  for (const [index, program] of from.programs.entries()) {
    const [known] = programs.exactly({ ...program });
    if (known) {
      ids.set(program.id, known.id);
      countsSame(lot, () => sameProgram(lot, known, program, placeIn(file, "programs", index)));
      continue;
    }
    if (!lot.takes("programs", placeIn(file, "programs", index), program.name)) continue;
    const taken = program.rank !== null && lot.rankedAt(rankListOf(program.track), program.rank) !== undefined;
    const made = { ...program, id: lot.idFor("program", program.name), rank: null, aliases: [...program.aliases] };
    lot.lists(made);
    lot.season.programs.push(made);
    if (program.rank !== null && !taken) lot.rank(made, program.rank);
    programs.put(made);
    ids.set(program.id, made.id);
    if (taken)
      lot.leaves(placeIn(file, "programs", index), `Rank ${program.rank} is another program’s already.`, program.name);
  }
}

function takePeople({ lot, people, from, file, ids }: Incoming): void {
  for (const [index, contact] of from.contacts.entries()) {
    const programId = idIn(ids, contact.programId);
    if (programId === null) continue;
    const [known] = [
      ...people.at(contact.email ?? "").filter((one) => one.programId === programId),
      ...people.named(programId, contact.name),
    ];
    if (known) {
      ids.set(contact.id, known.id);
      const owner = lot.season.programs.find(({ id }) => id === programId);
      if (owner) countsSame(lot, () => filled(lot, people, known, contact, placeIn(file, "contacts", index), owner));
      continue;
    }
    if (!lot.takes("contacts", placeIn(file, "contacts", index), contact.name)) continue;
    const made = { ...contact, id: lot.idFor("contact", programId.replace(/^program-/, ""), contact.name), programId };
    lot.lists(made);
    lot.season.contacts.push(made);
    people.put(made);
    ids.set(contact.id, made.id);
  }
}

function takeInterviews({ lot, from, file, ids }: Incoming): void {
  for (const [index, interview] of from.interviews.entries()) {
    const program = lot.season.programs.find(({ id }) => id === idIn(ids, interview.programId));
    if (!program) continue;
    const uids = uidsOf(interview);
    const known =
      lot.interviewsOf(program.id).find((own) => uidsOf(own).some((uid) => uids.includes(uid))) ??
      sameSlot(lot, program, interview.startsAt) ??
      lot.interviewsOf(program.id).find(({ startsAt }) => instantMs(startsAt) === instantMs(interview.startsAt));
    if (known) {
      ids.set(interview.id, known.id);
      countsSame(lot, () => sameInterview(lot, known, interview, program, placeIn(file, "interviews", index)));
      continue;
    }
    if (!lot.takes("interviews", placeIn(file, "interviews", index), program.name)) continue;
    const status = statusOf(lot, placeIn(file, "interviews", index), interview, program.name);
    const participants = interview.participants.flatMap((one) =>
      ids.has(one.contactId) ? [{ ...one, contactId: ids.get(one.contactId) ?? "" }] : [],
    );
    const made = {
      ...interview,
      id: lot.idFor("interview", program.id.replace(/^program-/, ""), interview.startsAt.slice(0, 16)),
      programId: program.id,
      participants,
      status,
    };
    lot.addInterview(made);
    ids.set(interview.id, made.id);
  }
}

function takeRotations({ lot, from, file, ids }: Incoming): void {
  for (const [index, rotation] of from.rotations.entries()) {
    const programId = idIn(ids, rotation.programId);
    const known = lot.season.rotations.find(
      (one) =>
        one.startsOn === rotation.startsOn &&
        one.programId === programId &&
        plainWords(one.institution) === plainWords(rotation.institution),
    );
    if (known) {
      ids.set(rotation.id, known.id);
      countsSame(lot, () => sameRotation(lot, known, rotation, placeIn(file, "rotations", index)));
      continue;
    }
    if (!lot.takes("rotations", placeIn(file, "rotations", index), rotation.institution || rotation.startsOn)) continue;
    const made = {
      ...rotation,
      id: lot.idFor("rotation", rotation.institution, rotation.startsOn),
      programId,
      contacts: idsIn(ids, rotation.contacts),
    };
    lot.season.rotations.push(made);
    ids.set(rotation.id, made.id);
  }
}

function takeMessages({ lot, from, file, ids }: Incoming): void {
  for (const [index, message] of from.messages.entries()) {
    const programId = idIn(ids, message.programId);
    if (programId === null) continue;
    const known = lot
      .messagesOf(programId)
      .find(
        (one) =>
          (message.mailId !== null && one.mailId === message.mailId) ||
          (one.kind === message.kind &&
            one.direction === message.direction &&
            instantMs(one.at) === instantMs(message.at)),
      );
    if (known) {
      ids.set(message.id, known.id);
      countsSame(lot, () => sameMessage(lot, known, message, placeIn(file, "messages", index)));
      continue;
    }
    if (!lot.takes("messages", placeIn(file, "messages", index), message.subject || message.kind)) continue;
    const made = {
      ...message,
      id: lot.idFor("message", programId.replace(/^program-/, ""), message.kind, message.at),
      programId,
      recipients: idsIn(ids, message.recipients),
      interviewId: idIn(ids, message.interviewId),
      rotationId: idIn(ids, message.rotationId),
      inReplyTo: null,
    };
    lot.addMessage(made);
    ids.set(message.id, made.id);
  }
  // A message may answer one that stands further down.
  const byId = new Map(lot.season.messages.map((message) => [message.id, message]));
  for (const message of from.messages) {
    const made = byId.get(ids.get(message.id) ?? "");
    if (made && !lot.wasThere(made)) made.inReplyTo = idIn(ids, message.inReplyTo);
  }
}

function takeTasks({ lot, from, file, ids }: Incoming): void {
  for (const [index, task] of from.tasks.entries()) {
    const programId = idIn(ids, task.programId);
    if (task.programId !== null && programId === null) continue;
    const same = lot.season.tasks.find(
      (one) =>
        one.programId === programId && plainWords(one.title) === plainWords(task.title) && one.dueOn === task.dueOn,
    );
    if (same) countsSame(lot, () => sameTask(lot, same, task));
    else if (lot.takes("tasks", placeIn(file, "tasks", index), task.title))
      lot.addTask({ ...task, id: lot.idFor("task", task.title), programId });
  }
}

/** What of the file stays in it is said. */
function tellOthers({ lot, from, file }: Incoming): void {
  const more = NOT_BROUGHT.filter(([list]) => from[list].length > 0).map(([, noun]) => noun);
  if (more.length > 0)
    lot.leaves(
      { file, at: "the file" },
      `Its ${listOf(more)} stay in the file. Import it under Settings to have the whole season.`,
    );
}
