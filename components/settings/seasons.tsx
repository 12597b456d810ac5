"use client";

import { IconDownload, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { formatMoment } from "@/lib/season/format";
import { count, TRACK_WORDS } from "@/lib/season/words";
import type { SeasonSummary } from "@/lib/store/seasons";
import { openSeason, removeSeason } from "./actions";
import { NewSeason } from "./new-season";
import styles from "./settings.module.css";

/** The account's seasons: open another, start one, download or delete one. */
export function Seasons({ seasons, zone }: { seasons: SeasonSummary[]; zone: string }) {
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<SeasonSummary | null>(null);

  async function open(season: SeasonSummary) {
    const opened = await settle(openSeason, { id: season.id });
    say(opened.ok ? `Opened ${nameIn(season)}.` : opened.problem);
  }

  const started = (season: SeasonSummary) => formatMoment(season.startedAt, zone, "dated");
  /** Its name; with its day where another is named so. */
  const nameIn = (season: SeasonSummary) => {
    const alike = seasons.some(({ id, label }) => id !== season.id && label === season.label);
    return alike ? `${nameOf(season.label)}, started ${started(season)}` : nameOf(season.label);
  };

  return (
    <>
      <ul className={styles.seasons}>
        {seasons.map((season) => (
          <li key={season.id} aria-current={season.current ? "true" : undefined}>
            <span className={styles.season}>
              <span className="row wrap" style={{ gap: "2px 8px" }}>
                <b className="strong">{nameOf(season.label)}</b>
                {season.current && <span className="tag tag-notice">Open</span>}
              </span>
              <span className="meta">
                {TRACK_WORDS[season.track]}, {count(season.programs, "program")}, started {started(season)}
              </span>
            </span>
            {!season.current && (
              <Button size="sm" onClick={() => open(season)} aria-label={`Open ${nameIn(season)}`}>
                Open
              </Button>
            )}
            <a
              className="btn btn-ghost btn-sm btn-icon"
              href={`/api/season-file?id=${season.id}`}
              download
              aria-label={`Download ${nameIn(season)}`}
            >
              <IconDownload className="icon" aria-hidden />
            </a>
            <Button
              look="ghost"
              size="sm"
              icon
              aria-label={`Delete ${nameIn(season)}`}
              onClick={() => setLeaving(season)}
            >
              <IconTrash className="icon" aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => setAdding(true)}>
          <IconPlus className="icon" aria-hidden />
          New season
        </Button>
      </div>
      <Dialog opened={adding} onClose={() => setAdding(false)} title="New season" width={480}>
        <NewSeason zone={zone} onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={`Delete ${leaving ? nameIn(leaving) : ""}?`}
        width={480}
      >
        {leaving && <DeleteSeason season={leaving} onClose={() => setLeaving(null)} />}
      </Dialog>
    </>
  );
}

function nameOf(label: string): string {
  return label || "the unnamed season";
}

function DeleteSeason({ season, onClose }: { season: SeasonSummary; onClose: () => void }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove() {
    setPending(true);
    setProblem(null);
    const removed = await settle(removeSeason, { id: season.id });
    setPending(false);
    if (!removed.ok) return setProblem(removed.problem);
    onClose();
    say(`Deleted ${nameOf(season.label)}.`);
  }

  return (
    <div className="stack">
      <p>
        Permanently deletes {count(season.programs, "program")} and every message, interview, person, and note in this
        season. This can’t be undone. If you may want it again, download it first: you can import the file later.
      </p>
      {problem && (
        <Callout level="stop" role="alert">
          {problem}
        </Callout>
      )}
      <div className="row wrap">
        <a className="btn" href={`/api/season-file?id=${season.id}`} download data-autofocus>
          Download it
        </a>
        <Button look="danger" disabled={pending} onClick={remove}>
          {pending ? "Deleting…" : "Delete season"}
        </Button>
        <Button look="ghost" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
