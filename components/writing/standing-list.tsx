import { Link } from "@/components/ui/link";
import type { Program } from "@/lib/season/schema";
import type { ContactState } from "./assess";
import styles from "./panel.module.css";
import { budgetWords, lastWords, letterWords } from "./standing-words";

/** How things stand with the program, beside the letter to it. */
export function StandingList({
  standing,
  program,
  id,
}: {
  standing: ContactState;
  program: Pick<Program, "id" | "name">;
  id: string;
}) {
  const { letter, policy, policyWords } = standing;
  return (
    <section aria-labelledby={id}>
      <h2 className="rail-title" id={id}>
        Before you send
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>Messages</dt>
          <dd>{budgetWords(standing)}</dd>
        </div>
        <div>
          <dt>Last one</dt>
          <dd>{lastWords(standing)}</dd>
        </div>
        <div>
          <dt>Contact policy</dt>
          <dd className={policy === "open" ? undefined : "due"}>{policyWords}</dd>
        </div>
        <div>
          <dt>#1 letter</dt>
          <dd className={letter.state === "conflict" ? "late" : letter.state === "out" ? "seal" : undefined}>
            <Link href="/rank-list">{letterWords(standing, program.name)}</Link>
          </dd>
        </div>
      </dl>
    </section>
  );
}
