import { useId } from "react";
import type { Side } from "@/lib/merge/choices";
import type { ChoiceWords } from "./choice-words";
import styles from "./merge.module.css";

/** A field that two say differently: both values side by side, one of them chosen. What is filled in from the other says so. */
export function ChoiceField({
  choice,
  keep,
  gone,
  side,
  onPick,
}: {
  choice: ChoiceWords;
  /** The names of the one that stays and of the other. */
  keep: string;
  gone: string;
  side: Side;
  onPick: (side: Side) => void;
}) {
  const group = useId();
  const option = (value: Side, words: string, whose: string) => (
    <label className={styles.option}>
      <input type="radio" name={group} checked={side === value} onChange={() => onPick(value)} />
      <span className={styles.value}>
        <span className="preserve">{words}</span>
        <span className="meta">{whose}</span>
      </span>
    </label>
  );
  return (
    <li>
      <fieldset className={styles.choice}>
        <legend>
          {choice.label}
          {choice.usual === "gone" && side === "gone" && <span className="tag">Filled in from {gone}</span>}
        </legend>
        {option("keep", choice.keep, keep)}
        {option("gone", choice.gone, gone)}
        {choice.canBeBoth && option("both", "Both, one after the other", "Nothing is lost")}
      </fieldset>
    </li>
  );
}
