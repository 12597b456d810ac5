"use client";

import { type MouseEvent, memo, type ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import { Signal } from "@/components/ui/signal";
import { STAGE_WORDS } from "@/lib/season/words";
import { FactMenu } from "./fact-menu";
import { LetterTag } from "./letter-tag";
import { NextStepText } from "./next-step-text";
import styles from "./program-table.module.css";
import type { ProgramRow } from "./rows";
import { TrackTag } from "./track-tag";
import { leads } from "./url";

type Props = {
  row: ProgramRow;
  selected: boolean;
  /** Whether Tab comes to this row. */
  stop: boolean;
  picked: boolean;
  onPick: (id: string) => void;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
};

/** A program's row, drawn anew only when something of it changes: a search leaves the rows that stay as they are. */
export const ProgramLine = memo(function ProgramLine({ row, selected, stop, picked, onPick, onSelect, onOpen }: Props) {
  return (
    <tr data-program={row.id} aria-selected={selected}>
      <td className={styles.pick}>
        <input
          type="checkbox"
          aria-label={`Select ${row.name}`}
          tabIndex={stop ? 0 : -1}
          checked={picked}
          onChange={() => onPick(row.id)}
        />
      </td>
      <th scope="row" className={styles.name}>
        <Link
          href={`/programs/${row.id}`}
          // Hundreds of rows would each ask the server for their page.
          id={`program-${row.id}`}
          tabIndex={stop ? 0 : -1}
          onFocus={() => onSelect(row.id)}
          onClick={(event: MouseEvent) => {
            if (!leads(event)) onOpen(row.id);
          }}
        >
          {row.name}
        </Link>
        <TrackTag track={row.otherTrack} />
        {row.holdsLetter && <LetterTag />}
      </th>
      <td className={`faint ${styles.city}`}>{[row.city, row.state].filter(Boolean).join(", ")}</td>
      <td className={styles.stage}>
        <Stage row={row} tabIndex={selected ? 0 : -1} />
      </td>
      <td className={styles.signal}>
        <FactMenu program={row} fact="signal" tabIndex={selected ? 0 : -1}>
          <Signal signal={row.signal} />
        </FactMenu>
      </td>
      <td className={styles.budget}>
        <Messages row={row} />
      </td>
      <td className={styles.last}>
        {row.lastTouch && (
          <>
            {row.lastTouch.words} <span className="faint">{row.lastTouch.on}</span>
          </>
        )}
      </td>
      <td className={styles.next} title={row.nextStep.words}>
        <NextStepText step={row.nextStep} />
      </td>
      <td className={styles.rank}>
        <Rank row={row} />
      </td>
    </tr>
  );
});

function Stage({ row, tabIndex }: { row: ProgramRow; tabIndex: number }) {
  const look = row.stage === "scheduled" ? styles.coming : row.stage === "interviewed" ? styles.met : "muted";
  return (
    <FactMenu program={row} fact="stage" tabIndex={tabIndex}>
      <span className={look}>{STAGE_WORDS[row.stage]}</span>
      {row.stageOn && <span className={styles.on}>{row.stageOn}</span>}
    </FactMenu>
  );
}

function Messages({ row }: { row: ProgramRow }) {
  const closed = row.contactPolicy === "no-contact";
  return (
    <span className={styles.messages}>
      <Pips used={row.used} limit={row.limit} noContact={closed && row.used === 0} />
      <span className="faint tnum" aria-hidden>
        {closed && row.used === 0 ? "no contact" : `${row.used} of ${row.limit}`}
      </span>
    </span>
  );
}

function Rank({ row }: { row: ProgramRow }): ReactNode {
  if (row.rank === null)
    return (
      <span className="faint">
        <span className="visually-hidden">Not ranked</span>
        <span className={styles.rankWord} aria-hidden>
          Not ranked
        </span>
        <span className={styles.rankDash} aria-hidden>
          –
        </span>
      </span>
    );
  return (
    <>
      <span className={styles.rankWord}>Rank </span>
      {row.rank}
      {row.supplemental && <span className={styles.list}> suppl.</span>}
    </>
  );
}
