"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { v4 as randomKey } from "uuid";
import { addTypedPerson } from "@/components/contacts/add-typed-person";
import { settle, undoing } from "@/components/form/settle";
import { answerReading } from "@/components/messages/actions";
import { useNow } from "@/components/reminders/use-now";
import { addTask, removeTask } from "@/components/tasks/actions";
import { say } from "@/components/ui/undo";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import { readLine } from "@/lib/log-line/read";
import { check } from "@/lib/rules";
import type { RecordHold, SentenceQuestion } from "@/lib/rules/hold";
import { WRONG_NAME } from "@/lib/rules/hold-rules";
import { momentOf } from "@/lib/rules/moment";
import { type Elsewhere, namedElsewhere } from "@/lib/rules/named-elsewhere";
import { withAnswer } from "@/lib/rules/readings";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import type { Contact, Message, Season } from "@/lib/season/schema";
import { capitalized } from "@/lib/season/words";
import { effectOf } from "./effect";
import { editing, type LogStart } from "./log-start";
import { guessedOf, logValues, messageOf, proposesKind, type Touched } from "./log-values";
import { focusQuestion } from "./question-panel";
import { canBeRemembered, leftOver, namesQuestion, notedIn, type Question, questionsOf, replaced } from "./questions";
import { readHref } from "./read-href";
import { reworded } from "./reword";
import { reasonKey } from "./stop";
import { useKindReader } from "./use-kind-reader";
import { useLogSaving } from "./use-log-saving";
import { type Begun, useTyped } from "./use-typed";

/** What the log sheet knows and does. Everything is worked out from the line, the fields set by hand and the season. */
export function useLog({
  start: opened,
  season,
  seasonId,
  begun,
  onClose,
}: {
  start: LogStart;
  season: Season;
  seasonId: string;
  /** What was typed before the season was there. */
  begun: Begun;
  onClose: () => void;
}) {
  const router = useRouter();
  const typed = useTyped(opened, seasonId, begun);
  const { line, touched } = typed;
  const [start, setStart] = useState(opened);
  const [added, setAdded] = useState<Contact[]>([]);
  const [stop, setStop] = useState<RecordHold | null>(null);
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
  /** Words that the person keeps as a note. */
  const [noted, setNoted] = useState<readonly string[]>([]);
  const read = useMemo(
    () => notedIn(chosen ? readLine(line, others, now, { preferred, chosen }) : plain, noted),
    [line, others, now, preferred, chosen, plain, noted],
  );
  const reminders = useMemo(() => check(others, now).reminders, [others, now]);
  const readKind = useKindReader(proposesKind(start, touched));
  const values = useMemo(
    () => logValues(others, reminders, now, start, read, touched, readKind),
    [others, reminders, now, start, read, touched, readKind],
  );
  const { belongsTo } = typed;
  const { programId: isGuessed } = guessedOf(values, start, read, touched);
  useEffect(() => {
    belongsTo.current = isGuessed ? null : values.programId;
  }, [belongsTo, isGuessed, values.programId]);
  const acknowledged = original?.acknowledged;
  const message = useMemo(
    () => messageOf(values, { id: "this", now, acknowledged: acknowledged ?? [] }),
    [values, now, acknowledged],
  );
  const fixed = start.messageId !== undefined;
  const [told, setTold] = useState<{ of: string; elsewhere: Elsewhere } | null>(null);
  const [answered, setAnswered] = useState("");
  /** What an answer about the names in the text is given for: another text or program asks again. */
  const filed = JSON.stringify([values.programId, values.direction, values.subject, values.body]);
  const elsewhere = useMemo(
    () => (message && !fixed ? namedElsewhere(others, message, now) : null),
    [message, fixed, others, now],
  );
  const namesRight = answered === filed;
  const questions = useMemo(() => {
    const names = namesRight ? null : namesQuestion(told?.of === filed ? told.elsewhere : elsewhere, values, others);
    return [...(fixed ? [] : questionsOf(read, touched, others)), ...(names ? [names] : [])];
  }, [fixed, read, touched, others, namesRight, told, filed, elsewhere, values]);
  // What is not settled has no consequence to be told.
  const settled = questions.length === 0;
  const effect = useMemo(
    () => (settled && message ? effectOf(others, message, now) : null),
    [settled, others, message, now],
  );
  const note = leftOver(read, line);
  const [noteTold, setNoteTold] = useState("");
  const guessed = guessedOf(values, start, read, touched);
  // Nothing was said: all that the sheet shows is what it takes for likely.
  const isGuess = !fixed && line.trim() === "" && guessed.kind && values.subject === "" && values.body === "";
  const [guessTold, setGuessTold] = useState(false);
  const program = others.programs.find(({ id }) => id === values.programId);
  const stage = touched.kind === undefined && read.stage !== program?.stage ? read.stage : null;

  const stopPlace = { seasonId, about: values.programId ?? "" };

  const saving = useLogSaving({
    start,
    values,
    season: others,
    reminders,
    stage,
    note,
    checked: namesRight ? [WRONG_NAME] : [],
    onStopped: (stopped, here) => {
      // Whose it is comes first: a promise may be another program’s.
      if (stopped.elsewhere) setTold({ of: filed, elsewhere: stopped.elsewhere });
      else setStop(stopped);
      // Another tab may have sent the other letter: this page does not know it yet. Without the server there is nothing newer.
      if (!here) router.refresh();
    },
    onSaved: (again, logged) => {
      setStop(null);
      typed.saved();
      dropUnsaved(reasonKey(stopPlace));
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

  /** The last question was answered: the message is saved once the answer is among its values. */
  const [resuming, setResuming] = useState(false);
  useEffect(() => {
    if (!resuming) return;
    setResuming(false);
    void saving.save();
  });

  /** Keeps the answer with its message: the one at hand, or one that was sent before. */
  async function answerAsked({ messageId, sentence }: SentenceQuestion, yes: boolean): Promise<void> {
    const reading = { rule: NUMBER_ONE_RULE, start: sentence.start, end: sentence.end, text: sentence.text, yes };
    if (messageId === null) touch({ readings: withAnswer(values.readings, reading) });
    else {
      const settled = await settle(answerReading, { id: messageId, reading });
      if (!settled.ok) return say(settled.problem);
      router.refresh();
    }
    const isOther = (open: SentenceQuestion) => open.messageId !== messageId || open.sentence.text !== sentence.text;
    const left = stop?.open?.questions.filter(isOther) ?? [];
    setStop(stop?.open && left.length > 0 ? { ...stop, open: { ...stop.open, questions: left } } : null);
    if (left.length === 0) setResuming(true);
  }

  function setLine(text: string) {
    typed.setLine(text);
    saving.forgive();
  }

  /** What the line says isn't done yet: it becomes a task, and nothing is logged. */
  async function makeTask(): Promise<void> {
    const title = capitalized(line.trim()).slice(0, 200);
    const settled = await settle(addTask, {
      title,
      dueOn: "",
      programId: values.programId !== null && !guessed.programId ? values.programId : "",
      submission: randomKey(),
    });
    if (!settled.ok) return say(settled.problem);
    say(
      `Added a task: ${title}. Nothing is logged.`,
      undoing(removeTask, { id: settled.result.id }, "The task is gone."),
    );
    typed.saved();
    onClose();
  }

  async function take({ choices }: Question, at: number): Promise<void> {
    const chosenOne = choices[at];
    if (!chosenOne) return;
    const { take: act } = chosenOne;
    if (act.does === "set") return touch(act.fields);
    if (act.does === "checked") return setAnswered(filed);
    if (act.does === "note") return setNoted((before) => [...before, ...act.words.split(" ")]);
    if (act.does === "add a task") return void makeTask();
    if (act.does === "leave out") return setLine(replaced(line, act.words, ""));
    if (act.does === "replace") {
      setLine(replaced(line, act.words, act.by));
      if (act.alias && canBeRemembered(act.alias.name)) void saving.remember(act.alias);
      return;
    }
    if (act.does === "add a program") {
      const programId = await saving.addProgram(act.name);
      if (programId === null) return;
      setLine(replaced(line, act.words, ""));
      return touch({ programId });
    }
    let next = line;
    for (const { words, name } of act.people) {
      const person = await addTypedPerson(act.programId, name, randomKey());
      if (!person.ok) {
        say(person.problem);
        break;
      }
      setAdded((before) => [...before, person.result]);
      next = replaced(next, words, person.result.name);
    }
    setLine(next);
  }

  return {
    ...saving,
    /** Saves, once nothing is open: words left over are told first, and go with the message as a note the second time. */
    save: (how: Parameters<typeof saving.save>[0] = {}) => {
      if (!settled) return focusQuestion();
      if (isGuess && !guessTold) return setGuessTold(true);
      const isNoted = note !== "" && note.split(/\s+/).every((word) => noted.includes(word));
      if (!fixed && note !== "" && noteTold !== note && !isNoted) return setNoteTold(note);
      return saving.save(how);
    },
    questions,
    take,
    /** Words that go with the message as a note, once the person was told. */
    note: noteTold === note ? note : "",
    /** Nothing was said, and the person was told that saving logs a guess. */
    guessTold: isGuess && guessTold,
    stage,
    guessed,
    season: others,
    now,
    line,
    offered: typed.offered[0] ?? null,
    resume: typed.resume,
    discard: typed.discard,
    setLine,
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
    stopPlace,
    answerAsked,
    leaveStop: () => setStop(null),
    /** Says what is true in place of the promise; the sheet goes on with these words. */
    reword: () => {
      const program = others.programs.find(({ id }) => id === values.programId);
      if (!program) return;
      const { kind, subject, body } = reworded(values, program);
      setStop(null);
      // The line said what isn't true; all that it was read as stays.
      const { programId, direction, channel, at, recipients, interviewId } = values;
      setLine("");
      touch({ programId, direction, channel, at, recipients, interviewId, kind, subject, body });
    },
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
