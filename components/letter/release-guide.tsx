import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { writeHref } from "@/components/writing/write-href";
import type { LetterState } from "@/lib/rules/letter";
import type { Program } from "@/lib/season/schema";
import styles from "./letter.module.css";

/**
 * The way from one #1 letter to another, in the only honest order: tell the first program, then write to the new one. `first` is
 * the program ranked first now, or the one that was chosen to be.
 */
export function ReleaseGuide({
  letter,
  first,
  moving,
}: {
  letter: LetterState;
  first: Pick<Program, "id" | "name" | "rank"> | null;
  /** Whether the letter is to be moved there, whatever the rank list says now. */
  moving: boolean;
}) {
  const holders =
    letter.state === "conflict"
      ? letter.holders
      : letter.state === "out" && (moving || letter.list === "differs")
        ? [letter]
        : [];
  const toRelease = holders.filter(({ program }) => program.id !== first?.id);
  if (letter.state === "none" || toRelease.length === 0) return null;
  const held = holders.some(({ program }) => program.id === first?.id);
  return (
    <section aria-labelledby="release" className={styles.guide}>
      <h2 id="release" className="section-title">
        If it’s no longer true
      </h2>
      <ol>
        {toRelease.map(({ program, commitment }) => (
          <li key={program.id}>
            <p>
              <b>Tell {program.name}</b> that the letter no longer holds. A short note to the same people is enough; you
              don’t owe an excuse.
            </p>
            <ButtonLink
              size="sm"
              className="btn-long"
              href={writeHref({
                program: program.id,
                kind: "intent-release",
                template: "intent-release",
                to: commitment.message.recipients,
              })}
            >
              Draft the note to {program.name}
            </ButtonLink>
          </li>
        ))}
        <li>
          <p>
            <b>Log it once it’s sent.</b> Until then the letter still holds, and logging a new one brings up a stop.
          </p>
        </li>
        {!held && (
          <li>
            <p>
              {first && first.rank !== 1 && (
                <>
                  <b>Rank {first.name} first</b> on the{" "}
                  <Link href="/rank-list" className="link">
                    rank list
                  </Link>
                  , or the new letter isn’t true either.{" "}
                </>
              )}
              <b>Then write the new letter</b>
              {first
                ? ` to ${first.name}${first.rank === 1 ? ", which you rank first" : ""}`
                : " to the program you rank first by then"}
              .
            </p>
            {first && (
              <ButtonLink
                size="sm"
                className="btn-long"
                href={writeHref({ program: first.id, kind: "intent", template: "intent" })}
              >
                Draft the letter to {first.name}
              </ButtonLink>
            )}
          </li>
        )}
      </ol>
    </section>
  );
}
