import { Link } from "@/components/ui/link";
import type { SignalCount } from "@/lib/season/signals";
import { SIGNAL_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { type SignalLimits, signalLimitWords } from "./signal-limits";
import type { Signal } from "./signals";

/** More discs than anybody could count. */
const DISCS_AT_MOST = 20;

/** One disc a signal: those that are spent are filled, and the others can be dragged where `onDrag` is there. */
function Discs({ of: { tier, used, limit }, onDrag }: { of: SignalCount; onDrag?: (tier: Signal) => void }) {
  return (
    <span className={styles.discs} aria-hidden>
      {Array.from({ length: Math.min(limit ?? 0, DISCS_AT_MOST) }, (_, i) => {
        const spent = i < used;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a way for the mouse beside the row's own field and its key
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: discs are alike
            key={i}
            className={`${styles.disc} ${spent ? styles[tier] : ""}`}
            draggable={!spent && onDrag !== undefined}
            onDragStart={(event) => {
              event.dataTransfer.setData("text/signal", tier);
              onDrag?.(tier);
            }}
            onDragEnd={() => onDrag?.("none")}
          />
        );
      })}
    </span>
  );
}

const spentWords = ({ used, limit }: SignalCount) => (limit === null ? `${used} sent` : `${used} of ${limit}`);

/** "3 left to spend", of both tiers; nothing where a limit isn't known. */
function leftWords(signals: SignalCount[]): string {
  if (signals.some(({ limit }) => limit === null)) return "";
  const left = signals.reduce((sum, { used, limit }) => sum + Math.max(0, (limit ?? 0) - used), 0);
  return left === 0 ? "None left" : `${left} left to spend`;
}

/** The signals of each tier: one a pip, to be dragged onto a program; what is spent is filled. */
export function SignalsPanel({
  signals,
  limits,
  onDrag,
}: {
  signals: SignalCount[];
  limits: SignalLimits;
  onDrag: (tier: Signal) => void;
}) {
  const { says, todo } = signalLimitWords(limits);
  return (
    <section aria-labelledby="signals">
      <h2 className="rail-title">
        <span id="signals">Signals</span>
        <span className={`push ${styles.left}`}>{leftWords(signals)}</span>
      </h2>
      {signals.map((of) => (
        <p key={of.tier} className={styles.tier}>
          <span>{SIGNAL_WORDS[of.tier]}</span>
          <Discs of={of} onDrag={onDrag} />
          <span className="meta tnum">{spentWords(of)}</span>
        </p>
      ))}
      <p className="meta">
        <span className={styles.onDesk}>
          Drag one onto a program, choose it in the row, or press <span className="kbd">S</span>.{" "}
        </span>
        <span className={styles.onPhone}>Choose one in a program’s row. </span>
        {says}{" "}
        <Link className="link" href="/settings#season">
          {todo}
        </Link>
      </p>
    </section>
  );
}

/** On a phone, the signals that are spent, over the bar of screens for as long as the list is there. */
export function SignalBar({ signals }: { signals: SignalCount[] }) {
  return (
    <div className={styles.signalBar}>
      {signals.map((of) => (
        <span key={of.tier}>
          {SIGNAL_WORDS[of.tier]} <span className="tnum">{spentWords(of)}</span> <Discs of={of} />
        </span>
      ))}
    </div>
  );
}
