import { NativeSelect } from "@mantine/core";
import type { FoundProgram } from "@/lib/fit/found";
import { stateCode } from "@/lib/season/state-zones";
import styles from "./find.module.css";

export type Shown = { which: "all" | "free" | "signaled"; state: string; otherTracks: boolean };
export const EVERYTHING: Shown = { which: "all", state: "", otherTracks: false };

const WHICH = { all: "All", free: "Not in season", signaled: "Signaled" } as const;
const ALL_WHICH = ["all", "free", "signaled"] as const;

const isOf = (program: FoundProgram, which: Shown["which"]) =>
  which === "all" || (which === "free" ? !program.added : program.signal !== "none");

/** Whether a program is shown. What is in the season is always of the tracks that are looked at. */
export function isShown(program: FoundProgram, { which, state, otherTracks }: Shown): boolean {
  return (
    isOf(program, which) &&
    (state === "" || (stateCode(program.state) ?? program.state) === state) &&
    (otherTracks || program.added || !program.otherTrack)
  );
}

/** Which programs the list shows. */
export function Filters({
  programs,
  shown,
  onChange,
}: {
  programs: FoundProgram[];
  shown: Shown;
  onChange: (shown: Shown) => void;
}) {
  const states = [...new Set(programs.map(({ state }) => stateCode(state) ?? state))].filter(Boolean).sort();
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Filter</legend>
      {ALL_WHICH.map((which) => (
        <button
          key={which}
          type="button"
          className="filter"
          aria-pressed={shown.which === which}
          onClick={() => onChange({ ...shown, which })}
        >
          {WHICH[which]}{" "}
          <span className="tnum">{programs.filter((one) => isShown(one, { ...shown, which })).length}</span>
        </button>
      ))}
      <NativeSelect
        size="xs"
        aria-label="State"
        data={[{ value: "", label: "Every state" }, ...states.map((state) => ({ value: state, label: state }))]}
        value={shown.state}
        onChange={({ currentTarget: { value } }) => onChange({ ...shown, state: value })}
      />
      {programs.some(({ otherTrack, added }) => otherTrack && !added) && (
        <button
          type="button"
          className="filter"
          aria-pressed={shown.otherTracks}
          onClick={() => onChange({ ...shown, otherTracks: !shown.otherTracks })}
        >
          Other tracks
        </button>
      )}
    </fieldset>
  );
}
