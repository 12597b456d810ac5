"use client";

import { useEffect } from "react";
import { SERVICE_WORKER } from "@/components/notices/service-worker";
import { canAnswer, keyHere } from "./key-here";

const PAGE_AT_REST_MS = 1_500;

/** Keeps the offline page, and, where the person chose so, the season as the page around has it; once the page is at rest. */
export function KeepSeason({ seasonId, revision, asOf }: { seasonId: string; revision: number; asOf: number }) {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !canAnswer()) return;
    const timer = setTimeout(async () => {
      try {
        // What only a page at rest needs comes no sooner.
        const [{ keepUp }, { keepRelease }] = await Promise.all([import("./season-here"), import("./release-here")]);
        await keepUp({ seasonId, revision, asOf });
        // A browser may be told to let no worker in; then nothing could answer with what is kept.
        if (await navigator.serviceWorker.register(SERVICE_WORKER)) await keepRelease(keyHere() !== null);
      } catch {
        // Without the server, or without room, it is as it was.
      }
    }, PAGE_AT_REST_MS);
    return () => clearTimeout(timer);
  }, [seasonId, revision, asOf]);
  return null;
}
