import { Button } from "@/components/ui/button";
import styles from "./after-interview.module.css";

/** What was typed elsewhere, above what was typed here, and the choice. */
export function Conflict({
  noun,
  there,
  here,
  between,
  most,
  onDecide,
}: {
  noun: string;
  there: string;
  here: string;
  /** What goes between the two where both stay. */
  between: string;
  /** Characters that there is room for. */
  most: number;
  onDecide: (text: string) => void;
}) {
  const both = [there, here].filter(Boolean).join(between);
  return (
    <div className={styles.conflict} role="alert">
      <p>These {noun} were changed in another tab or on another device. The other version:</p>
      <blockquote className="preserve">{there || "(nothing)"}</blockquote>
      <p className="row wrap">
        {both.length <= most && <Button onClick={() => onDecide(both)}>Keep both</Button>}
        <Button onClick={() => onDecide(here)}>Keep this one</Button>
        <Button onClick={() => onDecide(there)}>Use the other</Button>
      </p>
    </div>
  );
}
