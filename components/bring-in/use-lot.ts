"use client";

import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import type { Decisions } from "@/lib/bring-in/take/lot";
import type { Encoding } from "@/lib/bring-in/text";
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
  sent: number | null;
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
  const read = useRef<Claims[]>([]);
  const abort = useRef<AbortController | null>(null);
  /** What was chosen last time for the tables that are here. */
  const [remembered, setRemembered] = useState<Mapping>({});
  const proposed = useRef(new Set<string>());
  const submission = useRef(randomKey());
  const asked = useRef(0);

  const lotOf = (next: Decisions, mine: string[]): ImportRequest => ({
    claims: read.current,
    me: mine,
    decisions: next,
  });
  const change = (name: string, to: Partial<Chosen>) =>
    setFiles((all) => all.map((file) => (file.name === name ? { ...file, ...to } : file)));

  async function look(next: Decisions, mine: string[]): Promise<void> {
    if (read.current.length === 0) return setPreview(null);
    asked.current += 1;
    const turn = asked.current;
    setBusy(true);
    const answer = await previewLot(lotOf(next, mine));
    // Only the last answer counts: an earlier one may come later.
    if (turn !== asked.current) return;
    setBusy(false);
    const again = answer.ok ? lastTime(answer.result, next) : null;
    if (again) {
      setDecisions(again);
      return look(again, mine);
    }
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

  async function add(chosen: File[]): Promise<void> {
    const next = decisions;
    setDone(null);
    const controller = new AbortController();
    abort.current = controller;
    setFiles((all) => [
      ...all.filter(({ name }) => !chosen.some((file) => file.name === name)),
      ...chosen.map((file) => ({
        name: file.name,
        size: file.size,
        sent: 0,
        claims: null,
        problem: null,
        backup: false,
        file,
      })),
    ]);
    for (const file of await inReadingOrder(chosen)) {
      if (controller.signal.aborted) break;
      await readOne(file, lotOf(next, me), controller.signal);
    }
    await look(next, me);
  }

  async function readOne(file: File, lot: ImportRequest & { encoding?: Encoding }, signal: AbortSignal): Promise<void> {
    read.current = read.current.filter((claims) => claims.file !== file.name);
    const answer = await readFile(
      file,
      { ...lot, claims: read.current },
      (sent) => change(file.name, { sent }),
      signal,
    );
    if (answer.ok) read.current = [...read.current, answer.result];
    change(file.name, {
      sent: null,
      claims: answer.ok ? answer.result : null,
      problem: answer.ok ? null : answer.problem,
      backup: !answer.ok && answer.backup === true,
    });
  }

  /** Reads a file again in an encoding that a person chose. */
  async function readAs(file: File, encoding: Encoding): Promise<void> {
    const controller = new AbortController();
    abort.current = controller;
    change(file.name, { sent: 0 });
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
    if (!preview || busy) return;
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
    const before = { files, preview, decisions, claims: read.current };
    // An answer that is still on its way is of what is gone.
    asked.current += 1;
    setBusy(false);
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
      setFiles(before.files.map((file) => ({ ...file, sent: null })));
      setPreview(before.preview);
      setDecisions(before.decisions);
      void look(before.decisions, me);
    };
  }

  return {
    ...{ files, me, decisions, remembered, preview, done, problem, busy, add, readAs, decide, commit, reset },
    reading: files.some(({ sent }) => sent !== null),
    cancel: () => abort.current?.abort(),
    setMine: (addresses: string[]) => {
      setMe(addresses);
      void look(decisions, addresses);
    },
  };
}
export type LotState = ReturnType<typeof useLot>;
