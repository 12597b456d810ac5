import { IconAlertCircle } from "@tabler/icons-react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfRule } from "@/components/guide/questions";
import { ruleTitle } from "@/components/guide/rule-title";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { writeHref } from "@/components/writing/write-href";
import type { Commitment, Finding, RuleId } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import type { Program, Season } from "@/lib/season/schema";
import { ReleaseButton } from "./release-button";
import styles from "./stop.module.css";

type Letter = { program: Program; commitment: Commitment };

/** The letters that a stop is about, oldest first. */
function lettersOf(season: Season, finding: Finding, active: Commitment[]): Letter[] {
  return active
    .filter(({ message }) => finding.messageIds.includes(message.id))
    .flatMap((commitment) => {
      const program = season.programs.find(({ id }) => id === commitment.message.programId);
      return program ? [{ program, commitment }] : [];
    });
}

/** Stops: at the very top, in red. They can't be dismissed, only fixed. */
export function StopFindings({
  season,
  findings,
  also,
  active,
  zone,
}: {
  season: Season;
  findings: Finding[];
  /** Other findings about the messages that are stopped. */
  also: Finding[];
  active: Commitment[];
  zone: string;
}) {
  return findings.map((finding) => {
    const letters = lettersOf(season, finding, active);
    const programs = new Set(letters.map(({ program }) => program.id)).size;
    return (
      <section key={finding.key} className={styles.stop} aria-labelledby={finding.key}>
        <h2 id={finding.key}>
          <IconAlertCircle className="icon" aria-hidden />
          {letters.length > 0 ? `${programs} programs hold a #1 letter` : finding.message}
        </h2>
        <p className={styles.lead}>
          {letters.length > 0 &&
            "Only one of these can be true. Take the others back with a short, honest note; this stays until you send it. "}
          <GuideLink href={ruleAddress(finding.rule)} title={ruleTitle(finding.rule)} />{" "}
          <QuestionLink question={questionOfRule(finding.rule)} />
        </p>
        {also
          .filter(({ messageIds }) => messageIds.every((id) => finding.messageIds.includes(id)))
          .map(({ key, message }) => (
            <p key={key} className={styles.lead}>
              Also: {message}
            </p>
          ))}
        {letters.length > 0 && (
          <ul>
            {letters.map(({ program, commitment }) => (
              <LetterOut
                key={commitment.message.id}
                program={program}
                commitment={commitment}
                rule={finding.rule}
                zone={zone}
              />
            ))}
          </ul>
        )}
      </section>
    );
  });
}

function LetterOut({ program, commitment, rule, zone }: Letter & { rule: RuleId; zone: string }) {
  const { message, at, sentence } = commitment;
  const reason = message.acknowledged.find((acknowledged) => acknowledged.rule === rule)?.reason;
  return (
    <li>
      <div>
        <p>
          <Link className="link strong" href={`/programs/${program.id}`}>
            {program.name}
          </Link>{" "}
          <span className="muted">{formatMoment(at, zone, "dated")}</span>
        </p>
        {sentence ? (
          <blockquote>“{sentence.text.replace(/\s+/g, " ")}”</blockquote>
        ) : (
          <p className="muted">Logged as a #1 letter, without its text.</p>
        )}
        {reason && <p className="muted">Your reason: {reason}</p>}
      </div>
      <span className="row wrap">
        <ButtonLink
          size="sm"
          href={writeHref({
            program: program.id,
            kind: "intent-release",
            template: "intent-release",
            to: message.recipients,
          })}
          aria-label={`Draft the note to ${program.name}`}
        >
          Draft the note
        </ButtonLink>
        <ReleaseButton programId={program.id} programName={program.name} recipients={message.recipients} />
      </span>
    </li>
  );
}
