"use client";

import { useEffect, useState } from "react";
import { messageMoment } from "@/lib/season/format";
import { programShortName } from "@/lib/season/program-names";
import { count, KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import type { Log } from "./use-log";

const PAUSE_MS = 400;

/** Tells a screen reader what was understood and what saving will do, once typing has stopped. */
export function Announce({ log, zone }: { log: Log; zone: string }) {
  const { season, values, effect } = log;
  const program = season.programs.find(({ id }) => id === values.programId);
  const people = season.contacts.filter(({ id }) => values.recipients.includes(id)).map(shortName);
  const when = values.at === null ? "now" : messageMoment({ ...values, at: values.at }, zone, "moment");
  const parts =
    program && [KIND_WORDS[values.kind], programShortName(program), listOf(people), when].filter((part) => part !== "");
  const words = [
    ...log.questions.map(({ title, choices }) => `${title} ${count(choices.length, "choice")}.`),
    log.warnings.note ? `Not read: ${log.warnings.note}. Save again to keep it as a note.` : "",
    log.guessHeld ?? "",
    parts ? `${parts.join(", ")}.` : "No program yet.",
    ...(effect?.sentences ?? []),
  ]
    .join(" ")
    .trim();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
