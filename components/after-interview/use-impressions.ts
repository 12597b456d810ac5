"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef } from "react";
import { settle } from "@/components/form/settle";
import { dropFromOutbox, putInOutbox } from "@/components/offline/put-in-outbox";
import { statusOf } from "@/components/saving/machine";
import { useSaving } from "@/components/saving/use-saving";
import { unsavedKey } from "@/components/unsaved/browser-store";
import { saveAfterInterview } from "./actions";
import type { Impression, Impressions } from "./impressions";
import {
  decideNotes,
  decideWords,
  type ImpressionsDoc,
  type ImpressionsKinds,
  impressionsModel,
  opened as openedDoc,
  unsavedEdits,
  withImpression,
  withoutWords,
  withUnsavedEdits,
  withWish,
} from "./impressions-model";

/** Somebody taps and types in turns; notes are short. */
const PACE = { pause: 500, longest: Number.POSITIVE_INFINITY };

/**
 * The impressions of an interview, and their way to the server: stored in this browser with every touch, saved at each pause. What this
 * browser stored while the server could not be reached is restored.
 */
export function useImpressions({
  interviewId,
  programName,
  seasonId,
  opened,
  contactIds,
  criterionIds,
}: {
  interviewId: string;
  programName: string;
  seasonId: string;
  /** What the page was rendered with. */
  opened: Impressions;
  contactIds: string[];
  criterionIds: string[];
}) {
  const router = useRouter();
  /** Whether what the server hasn't got waits on this device, to be sent where this screen isn't open. */
  const waits = useRef(false);
  const { saving, doc, status, storedLocally } = useSaving<ImpressionsKinds>(
    impressionsModel,
    PACE,
    openedDoc(opened),
    {
      send: async (patch) => {
        const input = { id: interviewId, ...patch };
        const id = `after ${interviewId}`;
        const settled = await settle(saveAfterInterview, input);
        const away = !settled.ok && !settled.answered;
        waits.current =
          away &&
          (await putInOutbox({
            id,
            does: "saveAfterInterview",
            input,
            title: `Notes, ${programName}`,
            about: "After the interview",
          }));
        if (!away) await dropFromOutbox(id);
        return settled;
      },
      backup: {
        key: () => unsavedKey({ seasonId, about: `after ${interviewId}` }),
        value: unsavedEdits,
        restore: (doc, found) => withUnsavedEdits(doc, found, [...contactIds, ...criterionIds]),
      },
      refresh: () => router.refresh(),
    },
  );

  const acts = useMemo(() => {
    const change = (edit: (before: Impressions) => Impressions) =>
      saving.edit((doc) => ({ ...doc, impressions: edit(doc.impressions) }));
    function decide(edit: (doc: ImpressionsDoc) => ImpressionsDoc) {
      saving.edit(edit);
      void saving.ask();
    }
    return {
      setNotes: (notes: string) => change((before) => ({ ...before, notes })),
      setWish: (id: string, wish: Impressions["wishes"][string]) => change((before) => withWish(before, id, wish)),
      setScore: (id: string, impression: Impression) => change((before) => withImpression(before, id, impression)),
      /** Somebody whom the server has added to the interview already. */
      joined: (id: string) =>
        saving.edit((doc) => ({
          ...doc,
          base: withWish(doc.base, id, "expected"),
          impressions: withWish(doc.impressions, id, "expected"),
        })),
      save: () => void saving.ask(),
      /** Saves what is left to save; whether the screen can be left: the server has all of it, or it waits on this device. */
      saveAll: async (): Promise<boolean> => {
        await saving.idle();
        // What can't be sent shows on the screen.
        await saving.ask().catch(() => null);
        await saving.idle();
        const { is } = statusOf(impressionsModel, saving.snapshot().state);
        return is === "saved" || (is === "failed" && waits.current);
      },
      /** Takes words about a removed criterion off the screen; with `notes`, these are the notes then. */
      dropWords: (id: string, notes?: string) => change((before) => withoutWords(before, id, notes)),
      /** Ends a conflict: the notes are these from now on. */
      decideNotes: (text: string) => decide((doc) => decideNotes(doc, text)),
      /** Ends a conflict: these are the words about a criterion from now on. */
      decideWords: (id: string, text: string) => decide((doc) => decideWords(doc, id, text)),
    };
  }, [saving]);

  const { impressions, conflicts, removed } = doc;
  return { impressions, conflicts, removed, status, storedLocally, ...acts };
}

export type ImpressionsSaving = ReturnType<typeof useImpressions>;
