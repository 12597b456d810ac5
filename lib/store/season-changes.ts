import type { ListName } from "@/lib/season/fields/season";
import type { Season } from "@/lib/season/schema";
import type { Rows } from "./database";

/** What a write may have changed of a season: its own settings, rows of its lists by their ids, or lists as a whole. */
export type Changes = { settings: boolean; lists: Map<ListName, Set<string> | "whole"> };

/**
 * `id`: the column that names the row of the list; null where the list is read as a whole. `owns`: rows of other lists go, or change
 * their program, with one of these.
 */
type Model = { list: ListName; id: string | null; owns?: true };

/** Which rows of the season the rows of a table make, by Prisma's name of it. */
const MODELS: Record<string, Model | "settings" | "apart"> = {
  season: "settings",
  program: { list: "programs", id: "id", owns: true },
  contact: { list: "contacts", id: "id", owns: true },
  interview: { list: "interviews", id: "id", owns: true },
  interviewParticipant: { list: "interviews", id: "interviewId" },
  invitation: { list: "invitations", id: "id" },
  block: { list: "blocks", id: "id" },
  rotation: { list: "rotations", id: "id", owns: true },
  rotationContact: { list: "rotations", id: "rotationId" },
  rotationNote: { list: "rotationNotes", id: "id" },
  message: { list: "messages", id: "id" },
  messageRecipient: { list: "messages", id: "messageId" },
  acknowledgement: { list: "messages", id: "messageId" },
  draft: { list: "drafts", id: "id" },
  draftRecipient: { list: "drafts", id: "draftId" },
  task: { list: "tasks", id: "id" },
  note: { list: "notes", id: "id" },
  strength: { list: "strengths", id: "id" },
  // Short lists, in an order that is not that of their ids.
  criterion: { list: "criteria", id: null, owns: true },
  score: { list: "scores", id: null },
  certification: { list: "certifications", id: null },
  answer: { list: "answers", id: null },
  account: "apart",
  calendarFeed: "apart",
  deletion: "apart",
  draftVersion: "apart",
  session: "apart",
  submission: "apart",
};

const WRITES = /^(create|update|upsert|delete)/;

/**
 * The tables of a transaction that note what is written to the season `before`. `changes()` is null where that cannot be told: by a
 * statement of SQL, in a table that is not known here, or where the database itself changes more than it was told to.
 */
export function noting(tx: Rows, before: () => Season | null): { tx: Rows; changes(): Changes | null } {
  const changes: Changes = { settings: false, lists: new Map() };
  let told = true;

  function note(model: Model, ids: string[] | null): void {
    const known = changes.lists.get(model.list);
    if (known === "whole") return;
    if (ids === null) changes.lists.set(model.list, "whole");
    else changes.lists.set(model.list, new Set([...(known ?? []), ...ids]));
  }

  function noteWrite(table: string, method: string, given: unknown): void {
    const model = MODELS[table];
    if (model === "apart") return;
    if (model === undefined || (model === "settings" && method.startsWith("delete"))) told = false;
    else if (model === "settings") changes.settings = true;
    else {
      const ids = idsIn(model, given);
      if (model.owns && (method.startsWith("delete") || moves(model, ids, given, before()))) told = false;
      note(model, ids);
    }
  }

  const noted = (table: string, rows: object) =>
    new Proxy(rows, {
      get(target, method) {
        const of = Reflect.get(target, method);
        if (typeof of !== "function" || typeof method !== "string" || !WRITES.test(method)) return of;
        return (given: unknown) => {
          noteWrite(table, method, given);
          return Reflect.apply(of, target, [given]);
        };
      },
    });

  return {
    tx: new Proxy(tx, {
      get(target, name) {
        const of = Reflect.get(target, name);
        if (typeof name !== "string") return of;
        if (name.startsWith("$executeRaw")) told = false;
        return typeof of === "object" && of !== null && !name.startsWith("$") ? noted(name, of) : of;
      },
    }),
    changes: () => (told ? changes : null),
  };
}

/** The ids of the rows that a statement names, in its data or its condition; null where it names none. */
function idsIn({ id }: Model, given: unknown): string[] | null {
  if (id === null) return null;
  const data = part(given, "data");
  const rows = Array.isArray(data) ? data : [part(given, "where") ?? data];
  const ids = rows.flatMap((row) => {
    const named = part(row, id);
    return part(named, "in") ?? [named];
  });
  return ids.every((one) => typeof one === "string") ? ids : null;
}

/** Whether an update may take a row to another program: what names both the row and its program goes there with it. */
function moves({ list }: Model, ids: string[] | null, given: unknown, before: Season | null): boolean {
  const data = part(given, "data");
  if (part(given, "where") === undefined || part(data, "programId") === undefined) return false;
  const rows: readonly object[] = before?.[list] ?? [];
  return (ids ?? [""]).some(
    (id) => !rows.some((row) => part(row, "id") === id && part(row, "programId") === part(data, "programId")),
  );
}

const part = (of: unknown, name: string): unknown =>
  typeof of === "object" && of !== null && name in of ? Reflect.get(of, name) : undefined;
