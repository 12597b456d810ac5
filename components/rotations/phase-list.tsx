import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import type { Phase } from "./phases";
import styles from "./phases.module.css";

/** Before, halfway, after: how each stands, what it asks for, and the way to write it. */
export function PhaseList({ phases, rotationId }: { phases: Phase[]; rotationId: string }) {
  return (
    <ol className={styles.phases} aria-label="Rotation steps">
      {phases.map(({ id, title, rule, todo, words, look, write }) => (
        <li key={id} className={`${styles.phase} ${styles[look] ?? ""}`} data-phase={id}>
          <h2 className={styles.title}>{title}</h2>
          <p className={`strong ${look}`}>{words}</p>
          <p className="meta">{todo}</p>
          <div className={`row wrap ${styles.ways}`}>
            {write && look !== "done" && (
              <ButtonLink
                size="sm"
                href={writeHref({ rotation: rotationId, kind: write.kind, template: write.template })}
              >
                {write.label}
              </ButtonLink>
            )}
            <GuideLink href={ruleAddress(rule)} title={title} />
          </div>
        </li>
      ))}
    </ol>
  );
}
