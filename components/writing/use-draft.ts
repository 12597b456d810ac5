"use client";

import { useRouter } from "next/navigation";
import { type SetStateAction, useEffect, useMemo, useState } from "react";
import { v4 as randomKey } from "uuid";
import { saveDraft, startDraft } from "@/components/drafts/actions";
import { type Settled, settle } from "@/components/form/settle";
import { dropFromOutbox, putInOutbox } from "@/components/offline/put-in-outbox";
import type { Status } from "@/components/saving/machine";
import type { Outcome } from "@/components/saving/runner";
import { useSaving } from "@/components/saving/use-saving";
import { serverSilent } from "@/components/ui/server-silent";
import { readdress } from "@/components/ui/use-back-closes";
import type { OutboxEntry } from "@/lib/offline/outbox-entry";
import type { Contact } from "@/lib/season/schema";
import { count, listOf, shortName } from "@/lib/season/words";
import { type Conflict, type DraftDoc, type DraftKinds, type DraftRequest, decide, draftModel } from "./draft-model";
import { draftBackup } from "./unsaved-draft";
import type { Written } from "./written";

const PACE = { pause: 600, longest: 1_200 };
const notSaved = () => serverSilent("Not saved");

export type DraftStatus = Status<Conflict>;

/** The program of a draft, and its people. */
type About = { program: { id: string; shortName: string }; contacts: Contact[] };

async function send(about: About, request: DraftRequest): Promise<Outcome<DraftKinds>> {
  const { id, version, written, submission, keep } = request;
  if (id !== null) {
    const input = { ...written, id, expected: version, keep };
    const saved = besideRetry(await settle(saveDraft, input));
    await waitOrNot(saved, { id: `draft ${id}`, does: "saveDraft", input }, written, about);
    return saved;
  }
  const input = { ...written, programId: about.program.id, submission };
  const created = besideRetry(await settle(startDraft, input));
  await waitOrNot(created, { id: `draft ${submission}`, does: "startDraft", input }, written, about);
  return created.ok ? { ok: true, result: { outcome: "created", id: created.result.id } } : created;
}

/** Beside the sentence about a silent server stands a button that tries again. */
function besideRetry<T>(settled: Settled<T>): Settled<T> {
  return settled.ok || settled.answered ? settled : { ...settled, problem: notSaved() };
}

/** A draft whose words the server doesn't have waits on this device as well, to be sent where its page isn't open; once it has them, no more. */
async function waitOrNot(
  settled: Settled<unknown>,
  waiting: Pick<OutboxEntry, "id" | "does" | "input">,
  { body, recipients }: Written,
  { program, contacts }: About,
): Promise<void> {
  if (settled.ok || settled.answered) return dropFromOutbox(waiting.id);
  const to = listOf(contacts.filter(({ id }) => recipients.includes(id)).map(shortName));
  const title = to ? `Draft to ${to}` : `Draft, ${program.shortName}`;
  await putInOutbox({ ...waiting, title, about: count(body.split(/\s+/).filter(Boolean).length, "word") });
}

/**
 * A draft in the fields, and its way to the server: stored in this browser with every key, saved at each pause. It is created with the
 * first change. One that was saved elsewhere meanwhile waits with both texts for a decision.
 */
export function useDraft({
  opened,
  seasonId,
  program,
  contacts,
}: About & {
  /** What the page was rendered with; no id for a draft that is not created yet. */
  opened: { id: string | null; version: number; written: Written };
  seasonId: string;
}) {
  const router = useRouter();
  const [start] = useState(
    (): DraftDoc => ({
      ...opened,
      stored: opened.written,
      unanswered: [],
      submission: randomKey(),
      conflict: null,
      decided: null,
    }),
  );
  const { saving, doc, status, storedLocally } = useSaving<DraftKinds>(draftModel, PACE, start, {
    send: (request) => send({ program, contacts }, request),
    backup: draftBackup(seasonId, program.id, opened.written),
    refresh: () => router.refresh(),
  });

  const { id } = doc;
  useEffect(() => {
    if (id !== start.id) readdress(`/write/${id}`);
  }, [id, start.id]);

  const acts = useMemo(() => {
    const docNow = () => saving.snapshot().state.doc;
    return {
      setWritten: (next: SetStateAction<Written>) =>
        saving.edit((before) => {
          const written = typeof next === "function" ? next(before.written) : next;
          return { ...before, written };
        }),
      save: () => void saving.ask(),
      /** Sends what the server does not have; the draft's id once it has every word, null where it does not. */
      saveAll: async (): Promise<string | null> => {
        await saving.idle();
        await saving.ask();
        return draftModel.pending(docNow()) === null && docNow().conflict === null ? docNow().id : null;
      },
      /** The server restored an earlier text, as `version`; it is in the fields now. */
      restored: ({ subject, body }: Pick<Written, "subject" | "body">, version: number) =>
        saving.dispatch({
          is: "replaced",
          change: (before) => {
            const written = { ...before.written, subject, body };
            return { ...before, written, version, stored: written, unanswered: [] };
          },
          at: Date.now(),
        }),
      /** The draft is deleted, or about to be: nothing more is saved. */
      abandon: () => {
        const { id, submission } = docNow();
        saving.dispatch({ is: "abandoned" });
        for (const waiting of [id, submission]) void dropFromOutbox(`draft ${waiting}`);
      },
      /** Ends a conflict with this text or the other; the one that gives way stays in the draft's history. */
      decide: (which: "this" | "other") => {
        saving.edit((before) => decide(before, which));
        void saving.ask();
      },
    };
  }, [saving]);

  return { id, version: doc.version, written: doc.written, status, storedLocally, ...acts };
}

export type DraftSaving = ReturnType<typeof useDraft>;
