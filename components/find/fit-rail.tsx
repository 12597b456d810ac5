import {
  IconAntenna,
  IconBuildingHospital,
  IconCircleCheck,
  IconCircleX,
  IconFileText,
  IconHelpCircle,
  IconMail,
  IconMapPin,
  IconUsers,
} from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import { NOT_RULED_OUT } from "@/lib/fit/doubt";
import type { ProgramFit, WantLine } from "@/lib/fit/lines";
import type { Tie } from "@/lib/fit/ties";
import { isAboutPlace, isAboutTies } from "@/lib/fit/wants";
import styles from "./find.module.css";
import { SourceLine } from "./source-line";
import { nameOf } from "./want-kinds";
import { WEIGHT_WORDS } from "./words";

/** What a tie comes from, and where that is kept: of the program itself where no address is here. */
const TIES: Record<Tie["field"], { Icon: typeof IconMapPin; from: string; at?: string }> = {
  rotation: { Icon: IconBuildingHospital, from: "Yours, rotations", at: "/rotations" },
  letter: { Icon: IconFileText, from: "Yours, profile", at: "/find" },
  signal: { Icon: IconAntenna, from: "Yours, signals", at: "/find" },
  contact: { Icon: IconUsers, from: "Yours, contacts", at: "/contacts" },
  message: { Icon: IconMail, from: "Yours, messages" },
  place: { Icon: IconMapPin, from: "Yours, profile", at: "/find" },
};
const isTie = (field: string): field is Tie["field"] => field in TIES;

function wantState({ answer }: WantLine) {
  if (answer === null) return { Icon: IconHelpCircle, tone: styles.asks, word: "Not known" };
  return answer
    ? { Icon: IconCircleCheck, tone: "done", word: "Yes" }
    : { Icon: IconCircleX, tone: "muted", word: "No" };
}

/** Why nothing is known of a wish. */
const nothingWords = (field: string) =>
  isAboutTies(field)
    ? "Its place isn’t known, or you gave no tie"
    : isAboutPlace(field)
      ? "Its place isn’t known, or we can’t tell which one you mean"
      : "Nothing found";

function WantRow({ line }: { line: WantLine }) {
  const { want, known } = line;
  const { Icon, tone, word } = wantState(line);
  const name = nameOf(want);
  return (
    <li className={styles.wantRow}>
      <Icon className={`icon ${tone}`} aria-hidden />
      <div>
        <p className="strong">{name}</p>
        {known && <p className="muted">{known}.</p>}
        <p className="meta">
          {line.trust ? (
            <>
              <SourceLine line={line} />
              {line.others.map((fact) => (
                <span key={`${fact.trust} ${fact.source} ${fact.asOf} ${fact.says}`}>
                  {" · otherwise: "}
                  <SourceLine line={fact} />
                </span>
              ))}
            </>
          ) : line.answer === null ? (
            nothingWords(want.field)
          ) : (
            "By where it is and your ties"
          )}
          {" · "}
          {WEIGHT_WORDS[want.weight]}
          {want.dealBreaker && ", a deal-breaker"}
        </p>
        {want.dealBreaker && line.answer === false && line.doubt !== null && (
          <p className="meta">{NOT_RULED_OUT[line.doubt]}</p>
        )}
      </div>
      <span className={tone}>{word}</span>
    </li>
  );
}

/** The applicant's own side of a program: their ties to it, and what they want of it with what is known. */
export function FitRail({ fit }: { fit: ProgramFit }) {
  return (
    <>
      <section aria-labelledby="ties">
        <h2 className="rail-title">
          <span id="ties">Your ties</span>
          <span className={`push tnum ${styles.left}`}>{fit.ties.length}</span>
        </h2>
        {fit.ties.length === 0 && <p className="meta">None known.</p>}
        <ul className={styles.ties}>
          {fit.ties.map(({ says, field }) => {
            const { Icon, from, at } = TIES[isTie(field) ? field : "place"];
            return (
              <li key={`${field} ${says}`} className={styles.tieRow}>
                <Icon className="icon faint" aria-hidden />
                <div>
                  <p className="strong">{says}</p>
                  <p className="meta">
                    <Link className="link tap" href={at ?? `/programs/${encodeURIComponent(fit.programId)}`}>
                      {from}
                    </Link>
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="wants">
        <h2 className="rail-title" id="wants">
          What you want
        </h2>
        {fit.wants.length === 0 && (
          <p className="meta">
            Nothing yet.{" "}
            <Link className="link" href="/find#matters">
              Add what matters
            </Link>
          </p>
        )}
        <ul className={styles.ties}>
          {fit.wants.map((line) => (
            <WantRow key={`${line.field} ${line.says}`} line={line} />
          ))}
        </ul>
      </section>
    </>
  );
}
