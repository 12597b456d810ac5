"use client";

import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import type { Decisions } from "@/lib/bring-in/take/lot";
import type { Encoding } from "@/lib/bring-in/text";
import {
  type Claims,
  commitLot,
  type Done,
  inReadingOrder,
  type Lot,
  type Preview,
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
/** Mappings that a person made, by the columns' headers, for the next file with such headers. */
const KEPT = "bring-in-columns";

function keptMap(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    const entries = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

function keepMap(map: Record<string, string>): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(map));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

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
  const submission = useRef(randomKey());
  const asked = useRef(0);

  const lotOf = (next: Decisions, mine: string[]): Lot => ({ claims: read.current, me: mine, decisions: next });
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
    setProblem(answer.ok ? answer.result.over : answer.problem);
    if (answer.ok) setPreview(answer.result);
  }

  async function add(chosen: File[]): Promise<void> {
    const next = { ...decisions, map: { ...keptMap(), ...decisions.map } };
    setDecisions(next);
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

  async function readOne(file: File, lot: Lot & { encoding?: Encoding }, signal: AbortSignal): Promise<void> {
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
    if (to.map) keepMap({ ...keptMap(), ...to.map });
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
    read.current = [];
    setFiles([]);
    setPreview(null);
    setDecisions(NOTHING);
    setDone(null);
    setProblem(null);
    return () => {
      read.current = before.claims;
      setFiles(before.files.map((file) => ({ ...file, sent: null })));
      setPreview(before.preview);
      setDecisions(before.decisions);
    };
  }

  return {
    ...{ files, me, decisions, preview, done, problem, busy, add, readAs, decide, commit, reset },
    reading: files.some(({ sent }) => sent !== null),
    cancel: () => abort.current?.abort(),
    setMine: (addresses: string[]) => {
      setMe(addresses);
      void look(decisions, addresses);
    },
  };
}
export type LotState = ReturnType<typeof useLot>;
