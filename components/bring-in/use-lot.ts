"use client";

import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import type { Decisions } from "@/lib/bring-in/take/decisions";
import type { Encoding } from "@/lib/bring-in/text";
import type { Far } from "./exchange";
import { type Mapping, type Mappings, mappingFor, readMappings, withMapping } from "./mappings";
import {
  type Claims,
  commitLot,
  type Done,
  type ImportRequest,
  inReadingOrder,
  type Preview,
  type PreviewTable,
  previewLot,
  readFile,
} from "./send";

/** A file that was chosen: being read, read, or why it can't be. */
export type Chosen = {
  name: string;
  size: number;
  /** How much has gone to the server, from 0 to 1; null where it isn't being read. */
  sent: number | null;
  /** How far the server is with it, where that takes long. */
  far: Far | null;
  claims: Claims | null;
  problem: string | null;
  /** A whole account, which comes in by itself. */
  backup: boolean;
  file: File;
};

const NOTHING: Decisions = { map: {}, answers: {}, take: [], leave: [], leaveAll: false };
/** Under which name what a person chose for tables stays in this browser. */
const KEPT = "bring-in-mappings";

function keptMappings(): Mappings {
  try {
    return readMappings(localStorage.getItem(KEPT));
  } catch {
    return [];
  }
}

function keepMappings(mappings: Mappings): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(mappings));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

const headersOf = ({ columns }: PreviewTable) => columns.map(({ header }) => header);

/** What is being brought in: files, what they would do, what a person decides on the way, and what was done. */
export function useLot() {
  const [files, setFiles] = useState<Chosen[]>([]);
  const [me, setMe] = useState<string[]>([]);
  const [decisions, setDecisions] = useState<Decisions>(NOTHING);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** How far the server is with what would happen, where that takes long. */
  const [far, setFar] = useState<Far | null>(null);
  const read = useRef<Claims[]>([]);
  const abort = useRef<AbortController | null>(null);
  /** What was chosen last time for the tables that are here. */
  const [remembered, setRemembered] = useState<Mapping>({});
  const proposed = useRef(new Set<string>());
  const submission = useRef(randomKey());
  const looking = useRef<AbortController | null>(null);
  /** Whether what stands there was worked out before the last decision, since the last time was canceled. */
  const [stale, setStale] = useState(false);

  const lotOf = (next: Decisions, mine: string[]): ImportRequest => ({
    claims: read.current,
    me: mine,
    decisions: next,
  });
  const change = (name: string, to: Partial<Chosen>) =>
    setFiles((all) => all.map((file) => (file.name === name ? { ...file, ...to } : file)));

  async function look(next: Decisions, mine: string[]): Promise<void> {
    // Only the last question counts.
    looking.current?.abort();
    if (read.current.length === 0) return setPreview(null);
    const turn = new AbortController();
    looking.current = turn;
    setBusy(true);
    const answer = await previewLot(lotOf(next, mine), (now) => looking.current === turn && setFar(now), turn.signal);
    if (looking.current !== turn) return;
    looking.current = null;
    setBusy(false);
    setFar(null);
    const again = answer.ok ? lastTime(answer.result, next) : null;
    if (again) {
      setDecisions(again);
      return look(again, mine);
    }
    setStale(!answer.ok);
    setProblem(answer.ok ? answer.result.over : answer.problem);
    if (answer.ok) setPreview(answer.result);
  }

  /** What a person decided with what they chose last time for tables of the same headers, once for each; null where that is nothing new. */
  function lastTime({ tables }: Preview, now: Decisions): Decisions | null {
    const kept = keptMappings();
    let known: Mapping = {};
    for (const table of tables) {
      const name = `${table.file} ${table.sheet}`;
      if (proposed.current.has(name)) continue;
      proposed.current.add(name);
      known = { ...known, ...mappingFor(kept, headersOf(table)) };
    }
    const fresh = Object.fromEntries(Object.entries(known).filter(([header]) => !Object.hasOwn(now.map, header)));
    if (Object.keys(fresh).length === 0) return null;
    setRemembered((before) => ({ ...before, ...fresh }));
    return { ...now, map: { ...now.map, ...fresh } };
  }

  /** What ends all reading at once. */
  function reader(): AbortController {
    if (!abort.current || abort.current.signal.aborted) abort.current = new AbortController();
    return abort.current;
  }

  async function add(chosen: File[]): Promise<void> {
    const next = decisions;
    setDone(null);
    const controller = reader();
    setFiles((all) => [
      ...all.filter(({ name }) => !chosen.some((file) => file.name === name)),
      ...chosen.map((file) => ({
        name: file.name,
        size: file.size,
        sent: 0,
        far: null,
        claims: null,
        problem: null,
        backup: false,
        file,
      })),
    ]);
    for (const file of await inReadingOrder(chosen)) await readOne(file, lotOf(next, me), controller.signal);
    // What was read before it was canceled is looked at; what was given up isn't.
    if (abort.current === controller || !controller.signal.aborted) await look(next, me);
  }

  async function readOne(file: File, lot: ImportRequest & { encoding?: Encoding }, signal: AbortSignal): Promise<void> {
    read.current = read.current.filter((claims) => claims.file !== file.name);
    const answer = await readFile(
      file,
      { ...lot, claims: read.current },
      {
        sent: (sent) => change(file.name, { sent }),
        far: (now) => change(file.name, { sent: 1, far: now }),
        signal,
      },
    );
    if (answer.ok && !signal.aborted) read.current = [...read.current, answer.result];
    change(file.name, {
      sent: null,
      far: null,
      claims: answer.ok ? answer.result : null,
      problem: answer.ok ? null : answer.problem,
      backup: !answer.ok && answer.backup === true,
    });
  }

  /** Reads a file again in an encoding that a person chose. */
  async function readAs(file: File, encoding: Encoding): Promise<void> {
    const controller = reader();
    change(file.name, { sent: 0, far: null });
    await readOne(file, { ...lotOf(decisions, me), encoding }, controller.signal);
    await look(decisions, me);
  }

  function decide(to: Partial<Decisions>): void {
    const next = { ...decisions, ...to };
    setDecisions(next);
    if (to.map)
      keepMappings(
        (preview?.tables ?? []).reduce((kept, table) => withMapping(kept, headersOf(table), next.map), keptMappings()),
      );
    void look(next, me);
  }

  async function commit(): Promise<void> {
    if (!preview || busy || stale) return;
    setBusy(true);
    const answer = await commitLot(lotOf(decisions, me), submission.current, preview.expects);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setDone(answer.result);
    submission.current = randomKey();
  }

  /** Forgets everything; what it gives puts it back. */
  function reset(): () => void {
    abort.current?.abort();
    abort.current = null;
    // An answer that is still on its way is of what is gone.
    looking.current?.abort();
    looking.current = null;
    setBusy(false);
    setFar(null);
    setStale(false);
    const before = { files, preview, decisions, claims: read.current };
    read.current = [];
    setFiles([]);
    setPreview(null);
    setDecisions(NOTHING);
    setRemembered({});
    proposed.current.clear();
    setDone(null);
    setProblem(null);
    return () => {
      read.current = before.claims;
      setFiles(before.files.map((file) => ({ ...file, sent: null, far: null })));
      setPreview(before.preview);
      setDecisions(before.decisions);
      void look(before.decisions, me);
    };
  }

  return {
    ...{
      files,
      me,
      decisions,
      remembered,
      preview,
      done,
      problem,
      busy,
      far,
      stale,
      add,
      readAs,
      decide,
      commit,
      reset,
    },
    reading: files.some(({ sent }) => sent !== null),
    /** Stops reading; what was read by then stays. */
    cancel: () => abort.current?.abort(),
    /** Stops working out what would happen. */
    stopLooking: () => looking.current?.abort(),
    lookAgain: () => {
      setProblem(null);
      void look(decisions, me);
    },
    setMine: (addresses: string[]) => {
      setMe(addresses);
      void look(decisions, addresses);
    },
  };
}
export type LotState = ReturnType<typeof useLot>;
