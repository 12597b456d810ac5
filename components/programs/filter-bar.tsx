"use client";

import { IconFilter, IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import { LazyMenu } from "@/components/ui/lazy-menu";
import type { SavedView } from "@/lib/season/schema";
import type { SignalCount } from "@/lib/season/signals";
import { PROGRAM_TRACKS } from "@/lib/season/values";
import { SIGNAL_WORDS, TRACK_WORDS } from "@/lib/season/words";
import styles from "./filter-bar.module.css";
import { LEFT_WORDS, LEFTS, type ListView, RARE, SHOW_WORDS, SHOWS, type Show, writeView } from "./filters";
import { SavedViews } from "./saved-views";
import { SignalCounts } from "./signal-count";
import { leads } from "./url";
import type { Picked } from "./use-picked";

type Change = (view: ListView) => void;

function Choice<Value extends string>({
  label,
  chosen,
  words,
  onChoose,
}: {
  label: string;
  chosen: Value | null;
  words: readonly (readonly [Value, string])[];
  onChoose: (value: Value | null) => void;
}) {
  const said = words.find(([value]) => value === chosen)?.[1];
  return (
    <LazyMenu
      className="filter"
      aria-pressed={chosen !== null}
      choices={[
        { key: "any", label: "Any", onChoose: () => onChoose(null) },
        ...words.map(([value, word]) => ({
          key: value,
          label: word,
          now: value === chosen,
          onChoose: () => onChoose(value),
        })),
      ]}
    >
      <IconFilter className="icon" aria-hidden />
      {said ?? label}
    </LazyMenu>
  );
}

const SIGNAL_CHOICES = [
  ["gold", SIGNAL_WORDS.gold],
  ["silver", SIGNAL_WORDS.silver],
  ["signaled", SIGNAL_WORDS.signaled],
  ["none", "No signal"],
] as const;
const TRACK_CHOICES = PROGRAM_TRACKS.map((track) => [track, TRACK_WORDS[track]] as const);
const LEFT_CHOICES = LEFTS.map((left) => [left, LEFT_WORDS[left]] as const);

/** The filters of the list, each standing with how many programs are in it, and the search field. */
export function FilterBar({
  view,
  counts,
  signals,
  views,
  tracks,
  searchField,
  onView,
  onSearch,
  picking,
}: {
  view: ListView;
  counts: Record<Show, number>;
  signals: SignalCount[];
  views: SavedView[];
  /** The tracks that programs of the season are on. */
  tracks: ReadonlySet<string>;
  searchField: RefObject<HTMLInputElement | null>;
  onView: Change;
  onSearch: (search: string) => void;
  /** Null where nothing is picked from. */
  picking: Picked | null;
}) {
  const shown = SHOWS.filter((show) => !RARE.includes(show) || counts[show] > 0 || view.show === show);
  return (
    <search className={styles.bar} aria-label="Programs">
      <div className={styles.filters}>
        {shown.map((show) => (
          <a
            key={show}
            className="filter"
            href={`?${writeView({ ...view, show })}`}
            aria-current={view.show === show ? "true" : undefined}
            onClick={(event) => {
              if (leads(event)) return;
              event.preventDefault();
              onView({ ...view, show });
            }}
          >
            {SHOW_WORDS[show]} <span className={styles.count}>{counts[show]}</span>
          </a>
        ))}
        <span className={styles.divider} aria-hidden />
        <Choice
          label="Signal"
          chosen={view.signal}
          words={SIGNAL_CHOICES}
          onChoose={(signal) => onView({ ...view, signal })}
        />
        <Choice
          label="Messages left"
          chosen={view.left}
          words={LEFT_CHOICES}
          onChoose={(left) => onView({ ...view, left })}
        />
        {(tracks.size > 1 || view.track) && (
          <Choice
            label="Track"
            chosen={view.track}
            words={TRACK_CHOICES.filter(([track]) => tracks.has(track))}
            onChoose={(track) => onView({ ...view, track })}
          />
        )}
        <SavedViews view={view} views={views} onView={onView} />
        {picking && (
          <button type="button" className={`filter ${styles.pick}`} aria-pressed={picking.asked} onClick={picking.ask}>
            Select several
          </button>
        )}
        <SignalCounts signals={signals} place="filters" />
      </div>
      <span className={styles.search}>
        <IconSearch className="icon" aria-hidden />
        <input
          ref={searchField}
          type="search"
          aria-label="Find a program by name or city"
          placeholder="Find a program"
          value={view.search}
          onChange={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            onSearch("");
            event.currentTarget.blur();
          }}
        />
      </span>
    </search>
  );
}
