import { SIGNALS } from "@/lib/season/values";
import { SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { isSignal, type Signal } from "./signals";

/** A program's signal, as its disc and its word, chosen where it stands; one that is being saved is fainter and can be changed again. */
export function SignalField({
  name,
  signal,
  busy,
  onChange,
}: {
  name: string;
  signal: Signal;
  busy: boolean;
  onChange: (signal: Signal) => void;
}) {
  return (
    <span className={styles.signal} data-signal={signal} data-busy={busy || undefined}>
      <i className={`${styles.disc} ${signal === "none" ? styles.noDisc : (styles[signal] ?? "")}`} aria-hidden />
      <select
        aria-label={`Signal for ${name}`}
        data-control="signal"
        value={signal}
        aria-busy={busy}
        onChange={({ currentTarget: { value } }) => isSignal(value) && onChange(value)}
      >
        {/* "Signaled" is of fields that don't tell tiers apart: it is kept where it stands and isn't offered. */}
        {SIGNALS.filter((value) => value !== "signaled" || signal === value).map((value) => (
          <option key={value} value={value}>
            {SIGNAL_WORDS[value]}
          </option>
        ))}
      </select>
    </span>
  );
}
