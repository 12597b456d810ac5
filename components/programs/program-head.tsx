import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import { ageWords, COMPILED, entryOfCode } from "@/lib/directory/directory";
import type { Budget } from "@/lib/rules/cadence/message-budget";
import { formatMoment } from "@/lib/season/format";
import { monthWords } from "@/lib/season/months";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Program } from "@/lib/season/schema";
import { POSITION_WORDS, STAGE_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { FactMenu } from "./fact-menu";
import { LetterTag } from "./letter-tag";
import styles from "./program-head.module.css";
import { SignalAndPolicy } from "./signal-and-policy";

/** "https://…" of a website that was written with or without it; null for anything that is no web address. */
function webAddress(website: string): string | null {
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) && new URL(address).hostname.includes(".") ? address : null;
}

function placeWords({ institution, name, city, state, track, positionType }: Program): string {
  const words = [
    institution !== name && institution,
    [city, state].filter(Boolean).join(", "),
    TRACK_WORDS[track],
    positionType && POSITION_WORDS[positionType],
  ];
  return words.filter(Boolean).join(" · ");
}

/** A code that is the directory's is never shown without its age. */
function datedCode(code: string): string {
  const entry = entryOfCode(code);
  if (!entry) return code;
  return `${code} (${[`as in the directory of ${monthWords(COMPILED)}`, ageWords(entry)].filter(Boolean).join(", ")})`;
}

function rankWords({ rank, willNotRank, track }: Program): string {
  if (willNotRank) return "Will not rank";
  if (rank === null) return "Not ranked";
  return rankListOf(track) === "supplemental" ? `${rank}, supplemental` : String(rank);
}

/** A program's name and its facts; stage, signal and policy change where they stand. */
export function ProgramHead({
  program,
  budget,
  stagedAt,
  holdsLetter,
  policyEffects,
  zone,
  today,
}: {
  program: Program;
  budget: Budget;
  /** Epoch milliseconds of what the stage speaks of. */
  stagedAt: number | null;
  holdsLetter: boolean;
  /** What each contact policy would change here. */
  policyEffects: Partial<Record<string, string>>;
  zone: string;
  /** The day by which the age of what the policy rests on is counted. */
  today: string;
}) {
  const website = program.website && webAddress(program.website);
  const closed = program.contactPolicy === "no-contact";
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.name}>{program.name}</h2>
        {program.archived && <span className="tag">Archived</span>}
        {holdsLetter && <LetterTag />}
        <p className="muted">
          {placeWords(program)}
          {website && (
            <>
              {" · "}
              <a className="link" href={website} rel="noreferrer" target="_blank">
                Website
              </a>
            </>
          )}
        </p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>Stage</dt>
          <dd>
            <FactMenu program={program} fact="stage">
              {STAGE_WORDS[program.stage]}
              {stagedAt !== null && ` ${formatMoment(stagedAt, zone, "day")}`}
            </FactMenu>
          </dd>
        </div>
        <SignalAndPolicy program={program} effects={policyEffects} today={today} />
        <div>
          <dt>Messages</dt>
          <dd className="row">
            <Pips used={budget.used} limit={budget.limit} noContact={closed && budget.used === 0} />
            <span className="tnum" aria-hidden>
              {closed && budget.used === 0 ? "No contact" : `${budget.used} of ${budget.limit}`}
            </span>
          </dd>
        </div>
        <div>
          <dt>Your rank</dt>
          <dd>
            <Link className={`${styles.change} tap`} href={`/programs/${program.id}/edit#rank`}>
              {rankWords(program)}
            </Link>
          </dd>
        </div>
      </dl>
      {(program.rankReason || program.notes || program.nrmpCode || program.acgmeId) && (
        <details className={styles.more}>
          <summary>Notes and codes</summary>
          {program.notes && <p className="preserve">{program.notes}</p>}
          {program.rankReason && <p>Reason for this rank: {program.rankReason}</p>}
          {program.nrmpCode && <p>NRMP code {datedCode(program.nrmpCode)}</p>}
          {program.acgmeId && <p>ACGME ID {datedCode(program.acgmeId)}</p>}
        </details>
      )}
    </>
  );
}
