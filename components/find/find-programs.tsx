"use client";

import { IconColumns3, IconDownload, IconUser } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { PrintButton } from "@/components/record/print-button";
import { PageBody } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { BAND_WORDS } from "@/lib/fit/band-words";
import { fitAll } from "@/lib/fit/fit";
import type { FoundProgram } from "@/lib/fit/found";
import { type Applicant, BANDS } from "@/lib/fit/lines";
import type { Profile, SeasonSettings } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { COMPARED_AT_MOST, Compare } from "./compare";
import { EVERYTHING, Filters, isShown } from "./filters";
import styles from "./find.module.css";
import { FoundRow, type RowActs, type Signal } from "./found-row";
import { ApplicationsPanel, SignalsPanel, SurveyPanel } from "./known-panels";
import { ProfileForm } from "./profile-form";
import { useFound } from "./use-found";
import { useProfile } from "./use-profile";
import { WantsPanel } from "./wants-panel";
import { BAND_REASONS } from "./words";

const NEXT_SIGNAL: Record<Signal, Signal> = { none: "gold", gold: "silver", silver: "none", signaled: "none" };

/** How much of the profile is answered. */
function answered({ letters, ties, wants: _, ...rest }: Profile): number {
  return Object.values(rest).filter((value) => value !== null).length + (letters ? 1 : 0) + (ties.length > 0 ? 1 : 0);
}

/** Programs beside a profile that may be half filled in: every answer and every weight moves the list at once. */
export function FindPrograms({
  programs: given,
  profile: stored,
  status,
  seasonYear,
  graduationYear,
  today,
  signals,
  limits,
}: {
  /** As JSON: it is one text to send and not thousands of values. */
  programs: string;
  profile: Profile;
  today: string;
  signals: SignalCount[];
  limits: SeasonSettings["limits"];
} & Pick<Applicant, "status" | "seasonYear" | "graduationYear">) {
  const programs: FoundProgram[] = useMemo(() => JSON.parse(given), [given]);
  const { profile, change, saving } = useProfile(stored);
  const { add, signal, busy, problem } = useFound(signals);
  const [shown, setShown] = useState(EVERYTHING);
  const [editing, setEditing] = useState(answered(stored) === 0);
  const [picked, setPicked] = useState<string[]>([]);
  const [comparing, setComparing] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const byId = useMemo(() => new Map(programs.map((program) => [program.id, program])), [programs]);
  const fits = useMemo(() => {
    const who: Applicant = { ...profile, graduationYear: profile.graduationYear ?? graduationYear, status, seasonYear };
    return fitAll(programs, who, today);
  }, [programs, profile, graduationYear, status, seasonYear, today]);
  const rows = fits.flatMap((fit) => {
    const program = byId.get(fit.programId);
    return program && isShown(program, shown) ? [{ program, fit }] : [];
  });

  const pick = (id: string, on: boolean) =>
    setPicked((ids) =>
      on ? [...ids.filter((one) => one !== id), id].slice(-COMPARED_AT_MOST) : ids.filter((one) => one !== id),
    );
  const latest = useRef<RowActs>({ pick, signal, add, select: setSelected });
  useEffect(() => {
    latest.current = { pick, signal, add, select: setSelected };
  });
  const [acts] = useState<RowActs>(() => ({
    pick: (...given) => latest.current.pick(...given),
    signal: (...given) => latest.current.signal(...given),
    add: (program) => latest.current.add(program),
    select: (id) => latest.current.select(id),
  }));
  const present = byId.get(selected ?? "");
  function move(by: number) {
    const at = rows.findIndex(({ program }) => program.id === selected);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    if (!next) return;
    setSelected(next.program.id);
    const row = list.current?.querySelector<HTMLElement>(`[data-found="${CSS.escape(next.program.id)}"]`);
    row?.querySelector<HTMLElement>("a")?.focus();
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => present && !present.added && add(present),
    s: () => present && signal(present, NEXT_SIGNAL[present.signal]),
    x: () => present && pick(present.id, !picked.includes(present.id)),
    v: () => picked.length > 1 && setComparing(!comparing),
  });

  const rail = (
    <>
      <WantsPanel wants={profile.wants} onChange={(wants) => change({ wants })} />
      <SignalsPanel signals={signals} />
      <SurveyPanel />
      <ApplicationsPanel
        applications={programs.filter(({ added, otherTrack }) => added && !otherTrack).length}
        limits={limits}
      />
    </>
  );

  return (
    <PageBody rail={rail}>
      <div className={styles.bar}>
        <Button size="sm" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          <IconUser className="icon" aria-hidden />
          {editing ? "Close profile" : "Edit profile"}
        </Button>
        <a className={`btn btn-sm ${styles.toMatters}`} href="#matters">
          What matters <span className="tnum">{profile.wants.length}</span>
        </a>
        <Button size="sm" disabled={picked.length < 2} onClick={() => setComparing(!comparing)}>
          <IconColumns3 className="icon" aria-hidden />
          Compare {picked.length}
        </Button>
        <span className="push row">
          <PrintButton />
          <a className="btn btn-ghost" href="/api/find" download aria-label="Download as CSV">
            <IconDownload className="icon" aria-hidden />
            <span className="desk-word">Download as CSV</span>
          </a>
        </span>
      </div>
      <p className="meta" role="status">
        {saving === "saved"
          ? answered(profile) > 0
            ? "Profile saved."
            : ""
          : saving === "saving"
            ? "Saving…"
            : saving.problem}
      </p>
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
      {answered(profile) === 0 && (
        <p className={styles.lead}>Tell us five things to see what programs state about them.</p>
      )}
      {editing && <ProfileForm profile={profile} change={change} />}
      <p className="meta">
        You see no percentage of matching here: nobody publishes the chance of one applicant at one program, and a
        made-up number would only hide the reasons. What isn’t known never counts against a program.
      </p>
      {comparing && picked.length > 1 ? (
        <Compare
          rows={fits.flatMap((fit) => {
            const program = byId.get(fit.programId);
            return program && picked.includes(program.id) ? [{ program, fit }] : [];
          })}
          onClose={() => setComparing(false)}
        />
      ) : (
        <div ref={list}>
          <Filters programs={programs} shown={shown} onChange={setShown} />
          {rows.length === 0 && (
            <p className="empty">
              No program here.{" "}
              <Button size="sm" onClick={() => setShown(EVERYTHING)}>
                Clear filters
              </Button>
            </p>
          )}
          {BANDS.map((band) => {
            const inBand = rows.filter(({ fit }) => fit.band === band);
            return inBand.length === 0 ? null : (
              <section key={band} aria-labelledby={`band-${band}`}>
                <h2 className={styles.band} id={`band-${band}`}>
                  {BAND_WORDS[band]}{" "}
                  <span>
                    {inBand.length}, {BAND_REASONS[band]}
                  </span>
                </h2>
                <ul className={styles.list}>
                  {inBand.map(({ program, fit }) => (
                    <FoundRow
                      key={program.id}
                      program={program}
                      why={fit.why}
                      {...fit.counts}
                      selected={selected === program.id}
                      picked={picked.includes(program.id)}
                      busy={busy === program.id}
                      acts={acts}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
      <p className={`meta ${styles.keys}`}>
        <span className="kbd">J</span> <span className="kbd">K</span> move · <span className="kbd">↵</span> open ·{" "}
        <span className="kbd">A</span> add · <span className="kbd">S</span> signal · <span className="kbd">X</span> pick
        · <span className="kbd">V</span> compare
      </p>
    </PageBody>
  );
}
