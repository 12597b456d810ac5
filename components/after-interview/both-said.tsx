import { Button } from "@/components/ui/button";
import styles from "./after-interview.module.css";

/** What was typed elsewhere, over what was typed here, and the choice. */
export function BothSaid({
  noun,
  there,
  here,
  between,
  most,
  onSettle,
}: {
  noun: string;
  there: string;
  here: string;
  /** What stands between the two where both are kept. */
  between: string;
  /** Characters that there is room for. */
  most: number;
  onSettle: (text: string) => void;
}) {
  const both = [there, here].filter(Boolean).join(between);
  return (
    <div className={styles.conflict} role="alert">
      <p>These {noun} were changed in another tab or on another device. They say there:</p>
      <blockquote className="preserve">{there || "(nothing)"}</blockquote>
      <p className="row wrap">
        {both.length <= most && <Button onClick={() => onSettle(both)}>Keep both</Button>}
        <Button onClick={() => onSettle(here)}>Keep this one</Button>
        <Button onClick={() => onSettle(there)}>Use the other</Button>
      </p>
    </div>
  );
}
