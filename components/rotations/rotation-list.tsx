import { Link } from "@/components/ui/link";
import { listOf } from "@/lib/season/words";
import { RotationMenu } from "./rotation-menu";
import type { RotationRow } from "./rotation-rows";
import styles from "./rotations.module.css";

/** Rotations with their days, their people and how the thanks stand. */
export function RotationList({ rows }: { rows: RotationRow[] }) {
  return (
    <ul className={styles.list}>
      {rows.map(({ id, program, where, kind, days, length, people, when, thanks }) => (
        <li key={id} className={`${styles.rotation} ${styles[when]}`}>
          <span className={styles.two}>
            <span className="strong tnum">{days}</span>
            <span className="meta">{length}</span>
          </span>
          <span className={styles.two}>
            <span className="row wrap" style={{ gap: "2px 8px" }}>
              <Link className={`${styles.name} tap`} href={`/rotations/${id}`}>
                {where}
              </Link>
              {when === "now" && <span className="tag tag-notice">Now</span>}
              {when === "coming" && <span className="tag">Upcoming</span>}
            </span>
            <span className="meta">
              {kind}
              {!program && ", not one of your programs"}
            </span>
          </span>
          <span className={`${styles.two} ${styles.people}`}>
            <span className={people.length > 0 ? "muted" : "faint"}>
              {people.length > 0 ? listOf(people) : program ? "No people added yet" : ""}
            </span>
            {thanks && <span className={thanks.look}>{thanks.words}</span>}
          </span>
          <RotationMenu id={id} where={where} program={program} />
        </li>
      ))}
    </ul>
  );
}
