import { LEVELS, LevelIcon } from "@/components/ui/level";
import type { Level } from "@/lib/rules/rule";
import styles from "./guide.module.css";

const CODE_OF_CONDUCT = "https://www.nrmp.org/policy/match-code-of-conduct-applicants";

const MEANS: [Level, string][] = [
  ["stop", "A message with one is logged only with a reason of yours. A draft is kept all the same."],
  ["warn", "Worth a change before it goes out, or a look now that it has."],
  ["notice", "Good to know. Nothing has to be done."],
];

/** What the guide is and is not, and what its three levels mean. */
export function Introduction() {
  return (
    <div className={styles.introduction}>
      <p>
        Every rule that Rank &amp; Thank applies, with what it says in an example. The examples are invented; what
        stands under them is what the rules themselves answer.
      </p>
      <p>
        Most of this is custom, and customs differ. The Match’s own rules change every year: check the current agreement
        and the{" "}
        <a className="link" href={CODE_OF_CONDUCT} rel="noreferrer">
          NRMP’s code of conduct for applicants
        </a>
        . This is not legal advice, and no rule here makes a match more or less certain.
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
