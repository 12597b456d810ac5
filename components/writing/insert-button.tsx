import { Button } from "@/components/ui/button";
import styles from "./panel.module.css";

/** Puts words into the slot that is selected, or where the caret is. */
export function InsertButton({
  words,
  slot,
  onInsert,
}: {
  words: string;
  /** The slot that the words would fill; null where they would go to the caret. */
  slot: string | null;
  onInsert: (words: string) => void;
}) {
  const does = slot ? `Use for “${slot}”` : "Insert";
  return (
    <Button
      size="sm"
      className={styles.way}
      // The field keeps its caret, which is where the words go.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onInsert(words)}
      aria-label={`${does}: ${words}`}
    >
      {does}
    </Button>
  );
}
