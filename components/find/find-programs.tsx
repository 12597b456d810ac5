"use client";

import { IconColumns3 } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { answered } from "@/lib/fit/answered";
import { fitAll } from "@/lib/fit/fit";
import type { FoundProgram } from "@/lib/fit/found";
import type { Applicant } from "@/lib/fit/lines";
import { paired } from "@/lib/fit/list-sections";
import { formatDay } from "@/lib/season/format";
import { unpacked } from "@/lib/season/packed";
import type { Profile, SeasonSettings } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { Compare } from "./compare";
import { FilterFields } from "./filter-fields";
import { EVERYTHING, narrowing, noneWords, rowsShown } from "./filters";
import styles from "./find.module.css";
import { FindKeys } from "./find-keys";
import { FindProfile } from "./find-profile";
import { HonestNote } from "./honest-note";
import { ApplicationsPanel, SurveyPanel } from "./known-panels";
import { knownWords } from "./known-words";
import { PhoneBar } from "./phone-bar";
import { SectionList, tallyOf } from "./section-list";
import { writeShown } from "./shown-query";
import { SignalBar, SignalsPanel } from "./signal-panels";
import { TakeAway } from "./take-away";
import { useActs } from "./use-acts";
import { useFound } from "./use-found";
import { usePicks } from "./use-picks";
import { usePrinting } from "./use-printing";
import { useProfile } from "./use-profile";
import { useSelectedRow } from "./use-selected-row";
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
  const printing = usePrinting();
  const found = useFound(programs, signals);
  const [shown, show] = useShown();
  const [editing, setEditing] = useState(answered(kept) === 0);
  // What a phone opens in place.
  const [weighing, setWeighing] = useState(false);
  const [narrowed, setNarrowed] = useState(false);
  const picks = usePicks(pick);
  const fits = useMemo(() => {
    // With nothing said at all, nothing is taken for granted either.
    const said = statusSaid || answered(profile) > 0;
    const who: Applicant = { ...profile, status, statusSaid: said, seasonYear };
    return paired(programs, fitAll(programs, who, today));
  }, [programs, profile, status, statusSaid, seasonYear, today]);
  const rows = rowsShown(fits, shown, today);

  const row = useSelectedRow(rows, programs);
  const { present, select } = row;
  const acts = useActs({ ...found, pick: picks.pick, select });
  useKeys({
    j: () => row.move(1),
    k: () => row.move(-1),
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
            <SignalsPanel signals={signals} limits={limits} onDrag={found.drag} />
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
        <FindProfile
          {...{ profile, change, saving, status, statusSaid, seasonYear, rotations, editing }}
          tally={tallyOf(rows)}
          onEdit={() => setEditing(!editing)}
        />
        <p className="visually-hidden" role="status" aria-label="Where the program stands">
          {row.announcement}
        </p>
        {picks.comparing ? (
          <Compare rows={fits.filter(({ program }) => picks.ids.includes(program.id))} onClose={closeComparing} />
        ) : (
          <div ref={row.list} {...row.focus}>
            <FilterFields programs={programs} shown={shown} today={today} onChange={show} open={narrowed} />
            {rows.length === 0 && (
              <p className="empty">
                {noneWords(shown)}{" "}
                <Button size="sm" onClick={() => show(EVERYTHING)}>
                  Clear filters
                </Button>
              </p>
            )}
            <SectionList
              rows={rows}
              order={shown.order}
              selected={present?.id}
              picked={picks.ids}
              busy={found.busy}
              problem={found.problem}
              printing={printing}
              whole={row.cameBack}
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
