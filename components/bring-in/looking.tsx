import { Button } from "@/components/ui/button";
import styles from "./bring-in.module.css";
import type { LotState } from "./use-lot";

/** "42%" of 0.42. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How far the server is with working out what would happen, where that takes long, with ways to cancel it and to look again. */
export function Looking({ lot }: { lot: LotState }) {
  const { far, stale, busy } = lot;
  return (
    <div className={styles.looking}>
      <span role="status" className="meta">
        {far && "Working out what will happen."}
      </span>
      {far && (
        <>
          <progress value={far.share ?? undefined} max={1} aria-label="Worked out" />
          <span className="meta tnum">{far.share !== null && percent(far.share)}</span>
          <Button size="sm" onClick={lot.stopLooking}>
            Cancel
          </Button>
        </>
      )}
      {stale && !busy && (
        <>
          {lot.preview && <span className="meta">What you see is from before your last change.</span>}
          <Button size="sm" onClick={lot.lookAgain}>
            Look again
          </Button>
        </>
      )}
    </div>
  );
}
