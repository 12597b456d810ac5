"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useNow } from "@/components/reminders/use-now";
import { readLine } from "@/lib/log-line/read";
import { check } from "@/lib/rules";
import { momentOf } from "@/lib/rules/moment";
import type { Contact, Message, Season } from "@/lib/season/schema";
import { effectOf } from "./effect";
import type { Stop } from "./letters";
import { editing, type LogStart } from "./log-start";
import { logValues, messageOf, type Touched } from "./log-values";
import { readHref } from "./read-href";
import { useLogSaving } from "./use-log-saving";
import { useTyped } from "./use-typed";

/** What the log sheet knows and does. Everything is worked out from the line, the fields set by hand and the season. */
export function useLog({
  start: opened,
  season,
  seasonId,
  firstLetters,
  onClose,
}: {
  start: LogStart;
  season: Season;
  seasonId: string;
  /** What was typed into the line before the season was there. */
  firstLetters: string;
  onClose: () => void;
}) {
  const router = useRouter();
  const typed = useTyped(opened, seasonId, firstLetters);
  const { line, touched } = typed;
  const [start, setStart] = useState(opened);
  const [added, setAdded] = useState<Contact[]>([]);
  const [stop, setStop] = useState<Stop | null>(null);
  const [cycled, setCycled] = useState<{ among: string; id: string } | null>(null);
  const now = momentOf(season, useNow(0));

  /** The season without the message that is being edited, with people who were added just now. */
  const others = useMemo(() => {
    const known = new Set(season.contacts.map(({ id }) => id));
    return {
      ...season,
      contacts: [...season.contacts, ...added.filter(({ id }) => !known.has(id))],
      messages: season.messages.filter(({ id }) => id !== start.messageId),
    };
  }, [season, added, start.messageId]);
  const original = season.messages.find(({ id }) => id === start.messageId);
  const preferred = start.programId ?? null;
  const plain = useMemo(() => readLine(line, others, now, { preferred }), [line, others, now, preferred]);
  // A program picked with the arrow holds as long as the line's words stay as ambiguous as they were.
  const among = plain.candidates
    .map(({ id }) => id)
    .sort()
    .join(" ");
  const picked = cycled?.among === among ? cycled.id : null;
  const chosen = touched.programId ?? picked;
  const read = useMemo(
    () => (chosen ? readLine(line, others, now, { preferred, chosen }) : plain),
    [line, others, now, preferred, chosen, plain],
  );
  const reminders = useMemo(() => check(others, now).reminders, [others, now]);
  const values = useMemo(
    () => logValues(others, reminders, now, start, read, touched),
    [others, reminders, now, start, read, touched],
  );
  const acknowledged = original?.acknowledged;
  const message = useMemo(
    () => messageOf(values, { id: "this", now, acknowledged: acknowledged ?? [] }),
    [values, now, acknowledged],
  );
  const effect = useMemo(() => message && effectOf(others, message, now), [others, message, now]);

  const saving = useLogSaving({
    start,
    values,
    season: others,
    reminders,
    unknown: read.unknown?.text ?? null,
    onStopped: (stopped) => {
      setStop(stopped);
      // Another tab may have sent the other letter: this page does not know it yet.
      router.refresh();
    },
    onSaved: (again, logged) => {
      setStop(null);
      typed.saved();
      if (logged) start.onLogged?.();
      if (logged && start.thenRead && !again) router.push(readHref(logged));
      if (!again) return onClose();
      typed.clear();
      setCycled(null);
      setStart(preferred === null ? {} : { programId: preferred });
    },
  });

  function touch(fields: Touched) {
    typed.touch(fields);
    saving.forgive();
  }

  return {
    ...saving,
    season: others,
    now,
    line,
    restored: typed.restored,
    startOver: typed.startOver,
    setLine: (text: string) => {
      typed.setLine(text);
      saving.forgive();
    },
    read,
    reminders,
    values,
    effect,
    editing: start.messageId !== undefined,
    touch,
    /** The next of the programs that the line's words could mean. */
    cycle: () => {
      const at = read.candidates.findIndex(({ id }) => id === values.programId);
      const next = read.candidates[(at + 1) % read.candidates.length];
      if (!next) return;
      setCycled({ among, id: next.id });
      if (touched.programId) touch({ programId: undefined });
    },
    addPerson: (contact: Contact) => {
      setAdded((before) => [...before, contact]);
      touch({ recipients: [...values.recipients, contact.id] });
    },
    /** Replaces what was typed with what was saved elsewhere. */
    takeOther: (there: Message) => {
      setStart(editing(there));
      typed.replace(there);
      saving.tookOther(there);
    },
    stop,
    leaveStop: () => setStop(null),
    /** One of the letters was released; with the last one the stop ends. */
    released: (messageId: string) => {
      const letters = stop?.letters.filter((letter) => letter.messageId !== messageId) ?? [];
      setStop(stop && letters.length > 0 ? { ...stop, letters } : null);
    },
    /** Leaves the sheet; this browser stores what is typed for the next time. */
    close: () => {
      if (stop) return;
      typed.store();
      onClose();
    },
  };
}

export type Log = ReturnType<typeof useLog>;
