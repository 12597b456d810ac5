import { NativeSelect } from "@mantine/core";
import type { FoundProgram } from "@/lib/fit/found";
import { CHECKED, isShown, ORDERS, POSITIONS, type Shown, statesOf, WHICH } from "./filters";
import styles from "./find.module.css";

/** The keys of a list of words, as the type that they are of. */
const keysOf = <Key extends string>(words: Record<Key, string>) =>
  Object.keys(words).filter((key): key is Key => key in words);

function Choice<Key extends string>({
  label,
  words,
  value,
  onChange,
}: {
  label: string;
  words: Record<Key, string>;
  value: Key;
  onChange: (value: Key) => void;
}) {
  const keys = keysOf(words);
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={keys.map((key) => ({ value: key, label: words[key] }))}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = keys.find((key) => key === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

/** Which programs the list shows and in which order. On a phone what narrows it is behind one button. */
export function FilterFields({
  programs,
  shown,
  today,
  open,
  onChange,
}: {
  programs: readonly FoundProgram[];
  shown: Shown;
  today: string;
  /** Whether a phone shows what narrows the list. */
  open: boolean;
  onChange: (shown: Shown) => void;
}) {
  const set = (part: Partial<Shown>) => onChange({ ...shown, ...part });
  const others = programs.filter(({ otherTrack, added }) => otherTrack && !added).length;
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Filter</legend>
      {keysOf(WHICH).map((which) => (
        <button
          key={which}
          type="button"
          className="filter"
          aria-pressed={shown.which === which}
          onClick={() => set({ which })}
        >
          {WHICH[which]}{" "}
          <span className="tnum">{programs.filter((one) => isShown(one, { ...shown, which }, today)).length}</span>
        </button>
      ))}
      <span className={styles.narrow} id="find-filters" data-open={open || undefined}>
        <NativeSelect
          size="xs"
          aria-label="State"
          data={[
            { value: "", label: "Every state" },
            ...statesOf(programs).map((state) => ({ value: state, label: state })),
          ]}
          value={shown.state}
          onChange={({ currentTarget: { value } }) => set({ state: value })}
        />
        <Choice
          label="Positions"
          words={POSITIONS}
          value={shown.positions}
          onChange={(positions) => set({ positions })}
        />
        <Choice label="Facts checked" words={CHECKED} value={shown.checked} onChange={(checked) => set({ checked })} />
        {others > 0 && (
          <button
            type="button"
            className="filter"
            aria-pressed={shown.otherTracks}
            onClick={() => set({ otherTracks: !shown.otherTracks })}
          >
            Other tracks <span className="tnum">{others}</span>
          </button>
        )}
        <Choice label="Order" words={ORDERS} value={shown.order} onChange={(order) => set({ order })} />
      </span>
    </fieldset>
  );
}
