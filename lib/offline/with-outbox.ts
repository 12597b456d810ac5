import { z } from "zod";
import { contactSchema, draftSchema, messageSchema, noteSchema, type Season, taskSchema } from "@/lib/season/schema";
import { instantOfWallTime } from "@/lib/season/time";
import { withLine } from "@/lib/season/with-line";
import type { OutboxEntry } from "./outbox-entry";

const done = z.object({ id: z.string(), done: z.boolean(), at: z.string() });
const note = z.object({ programId: z.string(), body: z.string(), at: z.string(), zone: z.string() });
const marked = z.object({ message: z.record(z.string(), z.unknown()) });
const met = z.object({ interviewId: z.string(), name: z.string(), role: z.string() });
const lined = z.object({ id: z.string(), line: z.string() });
const about = z.object({ id: z.string(), notes: z.object({ text: z.string() }).optional() });

/** A row of what an action was sent, without what is the action's own; null where it is none. */
function rowOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, input: Record<string, unknown>) {
  const own = Object.entries(input).filter(([name]) => name in schema.shape);
  return schema.safeParse(Object.fromEntries(own)).data ?? null;
}

function logged(season: Season, id: string, input: Record<string, unknown>): Season {
  const message = rowOf(messageSchema, { ...input, id, acknowledged: [] });
  if (!message) return season;
  const drafts = season.drafts.filter((draft) => draft.id !== input.draftId);
  return { ...season, drafts, messages: [...season.messages, message] };
}

/** Somebody of an interview's program who was met at it and is to be thanked, under the id that the device made. */
function withPerson(season: Season, id: string, { interviewId, name, role }: z.infer<typeof met>): Season {
  const programId = season.interviews.find((interview) => interview.id === interviewId)?.programId;
  const person = rowOf(contactSchema, { id, programId, title: "", name, role, email: null, notes: "" });
  if (!person) return season;
  const there = { contactId: id, thankYou: "expected" as const };
  const interviews = season.interviews.map((interview) =>
    interview.id === interviewId ? { ...interview, participants: [...interview.participants, there] } : interview,
  );
  return { ...season, contacts: [...season.contacts, person], interviews };
}

function withOne(season: Season, { id, does, input, at }: OutboxEntry): Season {
  switch (does) {
    case "logMessage":
      return logged(season, id, { at: new Date(at).toISOString(), ...input });
    case "markSent": {
      const { data } = marked.safeParse(input);
      return data ? logged(season, id, data.message) : season;
    }
    case "addNote": {
      const { data } = note.safeParse(input);
      const instant = data && instantOfWallTime(data.at, data.zone);
      const added = rowOf(noteSchema, { ...data, id, at: instant });
      return added ? { ...season, notes: [...season.notes, added] } : season;
    }
    case "addTask": {
      const { title, dueOn, programId } = input;
      const task = {
        id,
        title,
        dueOn: dueOn || null,
        programId: programId || null,
        doneAt: null,
        playbook: null,
        step: null,
      };
      const added = rowOf(taskSchema, task);
      return added ? { ...season, tasks: [...season.tasks, added] } : season;
    }
    case "completeTask": {
      const { data } = done.safeParse(input);
      if (!data) return season;
      const doneAt = data.done ? data.at : null;
      return { ...season, tasks: season.tasks.map((task) => (task.id === data.id ? { ...task, doneAt } : task)) };
    }
    case "startDraft": {
      const draft = rowOf(draftSchema, { ...input, id });
      return draft ? { ...season, drafts: [...season.drafts, draft] } : season;
    }
    case "saveDraft": {
      const changed = (draft: Season["drafts"][number]) =>
        draft.id === input.id ? (rowOf(draftSchema, { ...draft, ...input }) ?? draft) : draft;
      return { ...season, drafts: season.drafts.map(changed) };
    }
    case "saveAfterInterview": {
      const { data } = about.safeParse(input);
      const notes = data?.notes?.text;
      if (notes === undefined) return season;
      const changed = (interview: Season["interviews"][number]) =>
        interview.id === data?.id ? { ...interview, notes } : interview;
      return { ...season, interviews: season.interviews.map(changed) };
    }
    case "addPersonMet": {
      const { data } = met.safeParse(input);
      return data ? withPerson(season, id, data) : season;
    }
    case "notePersonMet": {
      const { data } = lined.safeParse(input);
      const changed = (contact: Season["contacts"][number]) =>
        contact.id === data?.id ? { ...contact, notes: withLine(contact.notes, data.line) } : contact;
      return { ...season, contacts: season.contacts.map(changed) };
    }
  }
}

/** A season as it will be once a device's outbox is sent: what was logged clears what it ends, as it would online. */
export function withOutbox(season: Season, waiting: readonly OutboxEntry[]): Season {
  return waiting.filter(({ refused }) => refused === null).reduce(withOne, season);
}
