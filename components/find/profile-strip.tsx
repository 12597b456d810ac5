import { Button } from "@/components/ui/button";
import styles from "./find.module.css";

/** The profile in one line, with the way to change it. */
export function ProfileStrip({
  line,
  editing,
  onEdit,
}: {
  line: { label: string; says: string | null }[];
  editing: boolean;
  onEdit: () => void;
}) {
  return (
    <div className={styles.strip}>
      <dl>
        {line.map(({ label, says }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={says === null ? "faint" : undefined}>{says ?? "Not answered"}</dd>
          </div>
        ))}
      </dl>
      <Button size="sm" aria-expanded={editing} onClick={onEdit}>
        {editing ? "Close profile" : "Edit profile"}
      </Button>
    </div>
  );
}
