import { IconRubberStamp } from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import type { LetterState } from "@/lib/rules/letter";
import { programShortName } from "@/lib/season/program-names";
import styles from "./shell.module.css";

/** Who holds the #1 letter, in the sidebar on every screen and above the tabs on a phone. */
export function LetterHold({ letter }: { letter: LetterState }) {
  const icon = <IconRubberStamp className="icon" aria-hidden />;
  if (letter.state === "none")
    return (
      <Link className={`${styles.hold} ${styles.none}`} href="/letter">
        {icon}
        <span>
          <b>#1 letter</b> <span>No program holds it</span>
        </span>
      </Link>
    );
  if (letter.state === "conflict")
    return (
      <Link className={styles.hold} href="/letter">
        {icon}
        <span>
          <b>{letter.holders.length} #1 letters out</b> <span className={styles.wrong}>Take one back</span>
        </span>
      </Link>
    );
  return (
    <Link className={styles.hold} href="/letter">
      {icon}
      <span>
        <b title={letter.program.name}>{programShortName(letter.program)}</b>{" "}
        {letter.list !== "differs" ? (
          <span>holds your #1 letter</span>
        ) : (
          <span className={styles.wrong}>
            #1 letter, but {letter.program.rank === null ? "not ranked" : `ranked ${letter.program.rank}`}
          </span>
        )}
      </span>
    </Link>
  );
}
