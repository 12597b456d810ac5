"use client";

import { IconColumns3 } from "@tabler/icons-react";
import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { answered } from "@/lib/fit/answered";
import { fitAll } from "@/lib/fit/fit";
import type { FoundProgram } from "@/lib/fit/found";
import type { Applicant } from "@/lib/fit/lines";
import { paired, shelfOf } from "@/lib/fit/shelves";
import { PROFILE } from "@/lib/season/fields/profile";
import { formatDay } from "@/lib/season/format";
import { unpacked } from "@/lib/season/packed";
import type { Profile, SeasonSettings } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { profileLine, statusLine } from "./answered";
import { BandList, tallyOf } from "./band-list";
import { Compare } from "./compare";
import { FilterFields } from "./filter-fields";
import { EVERYTHING, narrowing, noneWords, rowsShown } from "./filters";
import styles from "./find.module.css";
import { FindKeys } from "./find-keys";
import { HonestNote } from "./honest-note";
import { ApplicationsPanel, SurveyPanel } from "./known-panels";
import { knownWords } from "./known-words";
import { PhoneBar } from "./phone-bar";
import { ProfileForm } from "./profile-form";
import type { NumberName } from "./profile-numbers";
import { ProfileStrip } from "./profile-strip";
import { writeShown } from "./shown-query";
import { SignalBar, SignalsPanel } from "./signal-panels";
import { TakeAway } from "./take-away";
import { useActs } from "./use-acts";
import { useFound } from "./use-found";
import { useMoves } from "./use-moves";
import { usePicks } from "./use-picks";
import { usePrinting } from "./use-printing";
import { savingWords, useProfile } from "./use-profile";
import { useShown } from "./use-shown";
import { WantsPanel } from "./wants-panel";
import { listWords } from "./words";

/** Programs beside a profile that may be half filled in: every answer and every weight moves the list at once. */
export function FindPrograms({
  programs: given,
  profile: kept,
  status,
  statusSaid,
  seasonYear,
  graduationYear,
  rotations,
  today,
  signals,
  limits,
  directoryOf,
  archived,
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
  /** How many programs of the season are archived, and so in no list. */
  archived: number;
  /** A program that is picked from the start. */
  pick: string | null;
  /** Whether somebody said how they apply. */
  statusSaid: boolean;
} & Pick<Applicant, "status" | "seasonYear" | "graduationYear">) {
  const programs = useMemo(() => unpacked<FoundProgram>(given), [given]);
  const [stored] = useState(() => ({ ...kept, graduationYear: kept.graduationYear ?? graduationYear }));
  const { profile, change, saving } = useProfile(kept, stored);
  const [unclear, setUnclear] = useState<NumberName[]>([]);
  const printing = usePrinting();
  const found = useFound(programs, signals);
  const [shown, show] = useShown();
  const [editing, setEditing] = useState(answered(kept) === 0);
  // What a phone opens in place.
  const [weighing, setWeighing] = useState(false);
  const [narrowed, setNarrowed] = useState(false);
  const picks = usePicks(pick);
  const openedBefore = useSearchParams().get("at");
  const [back] = useState(openedBefore);
  const [selected, setSelected] = useState<{ id: string; name: string } | null>(() =>
    back === null ? null : { id: "", name: back },
  );
  const list = useRef<HTMLDivElement>(null);

  const byId = useMemo(() => new Map(programs.map((program) => [program.id, program])), [programs]);
  const fits = useMemo(() => {
    // With nothing said at all, nothing is taken for granted either.
    const said = statusSaid || answered(profile) > 0;
    const who: Applicant = { ...profile, status, statusSaid: said, seasonYear };
    return paired(programs, fitAll(programs, who, today));
  }, [programs, profile, status, statusSaid, seasonYear, today]);
  const rows = rowsShown(fits, shown, today);

  // A program that was added has an id of its own from then on: it is known by its name.
  const at = rows.findIndex(({ program }) => program.id === selected?.id);
  const place = at >= 0 ? at : rows.findIndex(({ program }) => program.name === selected?.name);
  const present = rows[place]?.program;
  const stand = (place: number) => {
    const row = rows[place];
    return row ? { id: row.program.id, name: row.program.name, place: place + 1, band: shelfOf(row.fit) } : null;
  };
  const { said, focus } = useMoves(list, {
    at: stand(place),
    first: stand(0),
    count: rows.length,
    order: rows.map(({ program, fit }) => `${program.id} ${shelfOf(fit)}`).join("\n"),
  });

  useEffect(() => {
    // The row that was opened, once one is back.
    if (back !== null) list.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "center" });
  }, [back]);

  const select = (id: string) => setSelected({ id, name: byId.get(id)?.name ?? "" });
  const acts = useActs({ ...found, pick: picks.pick, select });
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
    v: () => (picks.comparing ? closeComparing() : picks.show(true)),
    ...(picks.comparing && { escape: closeComparing }),
  });
  /** The list is back, and the focus where it was opened. */
  function closeComparing() {
    picks.show(false);
    document.querySelector<HTMLElement>("[data-compare]")?.focus();
  }

  const applications = programs.filter(({ added, otherTrack }) => added && !otherTrack).length;
  const wants = {
    wants: profile.wants,
    knownWords: (field: string) => knownWords(programs, field),
    onChange: (wants: Profile["wants"]) => change({ wants }),
  };
  return (
    <>
      <TopBar
        title="Find programs"
        sub={listWords(programs)}
        actions={
          <Button
            className={picks.ids.length === 0 ? styles.onDesk : undefined}
            disabled={picks.ids.length < 2}
            data-compare
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
            <ApplicationsPanel applications={applications} limits={limits} />
            <TakeAway query={writeShown(shown).toString()} />
          </>
        }
      >
        <PhoneBar
          matters={{ open: weighing, onOpen: () => setWeighing(!weighing), count: profile.wants.length }}
          profile={{ open: editing, onOpen: () => setEditing(!editing) }}
          filters={{ open: narrowed, onOpen: () => setNarrowed(!narrowed), count: narrowing(shown) }}
        />
        {weighing && (
          <div className={`rail ${styles.onPhone}`}>
            <WantsPanel {...wants} id="weights" />
          </div>
        )}
        <ProfileStrip
          line={[statusLine(status, statusSaid), ...profileLine(profile, { graduationYear: null, rotations })]}
          editing={editing}
          onEdit={() => setEditing(!editing)}
        />
        <p className={`meta ${styles.saving}`} role="status">
          {savingWords(
            saving,
            unclear.map((name) => PROFILE[name].label),
          )}
        </p>
        {answered(profile) === 0 && (
          <p className={styles.lead}>Tell us a few things to see what programs state about them.</p>
        )}
        {editing && (
          <ProfileForm
            {...{ profile, change, status, statusSaid, seasonYear, rotations }}
            tally={tallyOf(rows)}
            onUnclear={(name, is) =>
              setUnclear((names) => [...names.filter((one) => one !== name), ...(is ? [name] : [])])
            }
          />
        )}
        <p className="visually-hidden" role="status" aria-label="Where the program stands">
          {said}
        </p>
        {picks.comparing ? (
          <Compare rows={fits.filter(({ program }) => picks.ids.includes(program.id))} onClose={closeComparing} />
        ) : (
          <div ref={list} {...focus}>
            <FilterFields programs={programs} shown={shown} today={today} onChange={show} open={narrowed} />
            {rows.length === 0 && (
              <p className="empty">
                {noneWords(shown)}{" "}
                <Button size="sm" onClick={() => show(EVERYTHING)}>
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
              printing={printing}
              whole={back !== null}
              acts={acts}
            />
          </div>
        )}
        <HonestNote directoryOf={directoryOf} archived={archived} />
        {printing && <p className="meta">Printed {formatDay(today, "dated")}.</p>}
        <FindKeys />
        <SignalBar signals={signals} />
      </PageBody>
    </>
  );
}
