import { Link } from "@/components/ui/link";
import { count } from "@/lib/season/words";
import styles from "./find.module.css";

/** Why there is no percentage, what counts for nothing, how old the directory is, and what the list leaves out. */
export function HonestNote({ directoryOf, archived }: { directoryOf: string; archived: number }) {
  return (
    <p className={`meta ${styles.honest}`}>
      You see no percentage of matching here: nobody publishes the chance of one applicant at one program, and a made-up
      number would only hide the reasons. What isn’t known never counts against a program. The directory is a copy made
      in {directoryOf}; each fact has its own date, or says that it has none.
      {archived > 0 && (
        <>
          {" "}
          {count(archived, "program")} you archived {archived === 1 ? "is" : "are"} not in this list:{" "}
          <Link className="link" href="/programs">
            open Programs
          </Link>
          .
        </>
      )}
    </p>
  );
}
