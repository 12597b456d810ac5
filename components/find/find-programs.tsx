"use client";

import { IconAdjustmentsHorizontal, IconColumns3, IconFilter, IconUser } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { fitAll } from "@/lib/fit/fit";
import type { FoundProgram } from "@/lib/fit/found";
import type { Applicant } from "@/lib/fit/lines";
import { unpacked } from "@/lib/season/packed";
import type { Profile, SeasonSettings } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { answered, profileLine } from "./answered";
import { BandList, inOrder } from "./band-list";
import { Compare } from "./compare";
import { FilterFields } from "./filter-fields";
import { EVERYTHING, isShown, narrowing, noneWords } from "./filters";
import styles from "./find.module.css";
import { FindKeys } from "./find-keys";
import type { RowActs } from "./found-row";
import { ApplicationsPanel, SurveyPanel } from "./known-panels";
import { ProfileForm } from "./profile-form";
import { ProfileStrip } from "./profile-strip";
import { SignalBar, SignalsPanel } from "./signal-panels";
import { TakeAway } from "./take-away";
import { useFound } from "./use-found";
import { useMoves } from "./use-moves";
import { usePicks } from "./use-picks";
import { savingWords, useProfile } from "./use-profile";
import { WantsPanel } from "./wants-panel";

/** Programs beside a profile that may be half filled in: every answer and every weight moves the list at once. */
export function FindPrograms({
  programs: given,
  profile: stored,
  status,
  seasonYear,
  graduationYear,
  rotations,
  today,
  signals,
  limits,
  directoryOf,
  pick,
}: {
  /** Packed: it is one text to send and not thousands of values. */
  programs: string;
  profile: Profile;
  today: string;
  rotations: number;
  signals: SignalCount[];
  limits: SeasonSettings["limits"];
  /** The month in which the directory was put together, in words. */
  directoryOf: string;
  /** A program that is picked from the start. */
  pick: string | null;
} & Pick<Applicant, "status" | "seasonYear" | "graduationYear">) {
  const programs = useMemo(() => unpacked<FoundProgram>(given), [given]);
  const { profile, change, saving } = useProfile(stored);
  const found = useFound(programs, signals);
  const [shown, setShown] = useState(EVERYTHING);
  const [editing, setEditing] = useState(answered(stored) === 0);
  // What a phone opens in place.
  const [weighing, setWeighing] = useState(false);
  const [narrowed, setNarrowed] = useState(false);
  const picks = usePicks(pick);
  const [selected, setSelected] = useState<{ id: string; name: string } | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const byId = useMemo(() => new Map(programs.map((program) => [program.id, program])), [programs]);
  const fits = useMemo(() => {
    const who: Applicant = { ...profile, graduationYear: profile.graduationYear ?? graduationYear, status, seasonYear };
    return fitAll(programs, who, today).flatMap((fit) => {
      const program = byId.get(fit.programId);
      return program ? [{ program, fit }] : [];
    });
  }, [programs, byId, profile, graduationYear, status, seasonYear, today]);
  const rows = inOrder(
    fits.filter(({ program }) => isShown(program, shown, today)),
    shown.order,
  );

  // A program that was added has an id of its own from then on: it is known by its name.
  const at = rows.findIndex(({ program }) => program.id === selected?.id);
  const place = at >= 0 ? at : rows.findIndex(({ program }) => program.name === selected?.name);
  const present = rows[place]?.program;
  const stand = (place: number) => {
    const row = rows[place];
    return row ? { id: row.program.id, name: row.program.name, place: place + 1, band: row.fit.band } : null;
  };
  const { said, focus } = useMoves(list, {
    at: stand(place),
    first: stand(0),
    count: rows.length,
    order: rows.map(({ program, fit }) => `${program.id} ${fit.band}`).join("\n"),
  });

  const select = (id: string) => setSelected({ id, name: byId.get(id)?.name ?? "" });
  const now: RowActs = { ...found, pick: picks.pick, select };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const [acts] = useState<RowActs>(() => ({
    pick: (...given) => latest.current.pick(...given),
    signal: (...given) => latest.current.signal(...given),
    add: (program) => latest.current.add(program),
    select: (id) => latest.current.select(id),
    wouldDo: (program) => latest.current.wouldDo(program),
  }));
  function move(by: number) {
    const next = rows[Math.max(0, Math.min(rows.length - 1, place + by))]?.program;
    if (!next) return;
    select(next.id);
    list.current?.querySelector<HTMLElement>(`[data-found="${CSS.escape(next.id)}"] a`)?.focus();
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => present && !present.added && found.add(present),
    s: () => present && found.signalNext(present),
    x: () => present && picks.pick(present.id, !picks.ids.includes(present.id)),
    v: () => picks.show(!picks.comparing),
  });

  const own = programs.filter(({ added }) => added);
  const wants = { wants: profile.wants, onChange: (wants: Profile["wants"]) => change({ wants }) };
  return (
    <>
      <TopBar
        title="Find programs"
        sub={`${programs.length - own.length} in the directory, ${own.length} in your season`}
        actions={
          <Button
            className={picks.ids.length === 0 ? styles.onDesk : undefined}
            disabled={picks.ids.length < 2}
            onClick={() => picks.show(!picks.comparing)}
          >
            <IconColumns3 className="icon" aria-hidden />
            Compare {picks.ids.length > 0 && <span className="tnum">{picks.ids.length}</span>}{" "}
            <span className="kbd">V</span>
          </Button>
        }
      />
      <PageBody
        rail={
          <>
            <WantsPanel {...wants} id="matters" className={styles.onDesk} />
            <SignalsPanel signals={signals} onDrag={found.drag} />
            <SurveyPanel />
            <ApplicationsPanel applications={own.filter(({ otherTrack }) => !otherTrack).length} limits={limits} />
            <TakeAway />
          </>
        }
      >
        <div className={styles.phoneBar}>
          <Button aria-expanded={weighing} onClick={() => setWeighing(!weighing)}>
            <IconAdjustmentsHorizontal className="icon" aria-hidden />
            What matters <span className="tnum muted">{profile.wants.length}</span>
          </Button>
          <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
            <IconUser className="icon" aria-hidden />
            Profile
          </Button>
          <Button aria-expanded={narrowed} aria-controls="find-filters" onClick={() => setNarrowed(!narrowed)}>
            <IconFilter className="icon" aria-hidden />
            Filter {narrowing(shown) > 0 && <span className="tnum muted">{narrowing(shown)}</span>}
          </Button>
        </div>
        {weighing && (
          <div className={`rail ${styles.onPhone}`}>
            <WantsPanel {...wants} id="weights" />
          </div>
        )}
        <ProfileStrip
          line={profileLine(profile, { graduationYear, rotations })}
          editing={editing}
          onEdit={() => setEditing(!editing)}
        />
        <p className={`meta ${styles.saving}`} role="status">
          {savingWords(saving, answered(profile) > 0)}
        </p>
        {answered(profile) === 0 && (
          <p className={styles.lead}>Tell us five things to see what programs state about them.</p>
        )}
        {editing && <ProfileForm profile={profile} change={change} status={status} rotations={rotations} />}
        <p className="visually-hidden" role="status" aria-label="Where the program stands">
          {said}
        </p>
        <p className="meta">
          You see no percentage of matching here: nobody publishes the chance of one applicant at one program, and a
          made-up number would only hide the reasons.
        </p>
        {picks.comparing ? (
          <Compare
            rows={fits.filter(({ program }) => picks.ids.includes(program.id))}
            onClose={() => picks.show(false)}
          />
        ) : (
          <div ref={list} {...focus}>
            <FilterFields programs={programs} shown={shown} today={today} onChange={setShown} open={narrowed} />
            {rows.length === 0 && (
              <p className="empty">
                {noneWords(shown)}{" "}
                <Button size="sm" onClick={() => setShown(EVERYTHING)}>
                  Clear filters
                </Button>
              </p>
            )}
            <BandList
              rows={rows}
              order={shown.order}
              selected={present?.id}
              picked={picks.ids}
              busy={found.busy}
              problem={found.problem}
              acts={acts}
            />
          </div>
        )}
        <p className={`meta ${styles.honest}`}>
          What isn’t known never counts against a program. The directory is a copy made in {directoryOf}; each fact has
          its own date, or says that it has none.
        </p>
        <FindKeys />
        <SignalBar signals={signals} />
      </PageBody>
    </>
  );
}
