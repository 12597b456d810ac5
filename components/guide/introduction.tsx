import { LEVELS, LevelIcon } from "@/components/ui/level";
import type { Level } from "@/lib/rules/rule";
import styles from "./guide.module.css";

const CODE_OF_CONDUCT = "https://www.nrmp.org/policy/match-code-of-conduct-applicants";

const MEANS: [Level, string][] = [
  ["stop", "To log a message with a problem, you have to give a reason. Drafts are always saved."],
  ["warn", "Worth changing before you send it, or a second look if you already have."],
  ["notice", "Good to know. You don’t have to do anything."],
];

/** What the guide is and is not, and what its three levels mean. */
export function Introduction() {
  return (
    <div className={styles.introduction}>
      <p>
        Every rule that Rank &amp; Thank applies, with examples of what it says. The examples are invented; the results
        shown under them come from the rules themselves.
      </p>
      <p>
        Most of this is custom, and customs differ. The Match’s own rules change every year: check the current agreement
        and the{" "}
        <a className="link" href={CODE_OF_CONDUCT} rel="noreferrer">
          NRMP’s code of conduct for applicants
        </a>
        . This isn’t legal advice, and no rule here makes a match more or less certain.
      </p>
      <dl className={styles.levels}>
        {MEANS.map(([level, means]) => (
          <div key={level}>
            <dt className={LEVELS[level].tone}>
              <LevelIcon level={level} /> {LEVELS[level].word}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
