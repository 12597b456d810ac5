import Link from "next/link";
import { Neighbours } from "@/components/programs/program-bar";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { BAND_WORDS } from "@/lib/fit/band-words";
import type { FoundProgram } from "@/lib/fit/found";
import type { ProgramFit } from "@/lib/fit/lines";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS, SIGNAL_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { AddButton } from "./add-button";
import styles from "./find.module.css";
import { FitLines } from "./fit-lines";
import { PolicyFact } from "./policy-fact";
import { linkOf } from "./words";

type Named = { id: string; name: string };

/** One program beside the profile: what it states and is met, what isn't, what isn't known, ties, wishes, each with its source. */
export function FitView({
  found,
  fit,
  program,
  place,
  today,
}: {
  found: FoundProgram;
  fit: ProgramFit;
  /** Its own row, where it is in the season. */
  program: Program | null;
  place: { place: number; count: number; previous: Named | null; next: Named | null };
  today: string;
}) {
  const { name, city, state, track } = found;
  const website = linkOf(found.website);
  const { counts } = fit;
  const kept = { programId: found.id, name, added: found.added, facts: program?.facts ?? [], today };
  return (
    <>
      <TopBar
        crumb={{ href: "/find", label: "Find programs" }}
        title={name}
        log={program ? { programId: program.id } : null}
        actions={
          <>
            <Neighbours {...place} path="/find" />
            {program ? (
              <ButtonLink look="ghost" href={`/programs/${program.id}`}>
                Open timeline
              </ButtonLink>
            ) : (
              <AddButton id={found.id} name={name} />
            )}
          </>
        }
      />
      <PageBody
        rail={
          <>
            {program && <PolicyFact program={program} />}
            <section aria-labelledby="ties">
              <h2 className="rail-title" id="ties">
                Your ties
              </h2>
              {fit.ties.length === 0 && <p className="meta">None known.</p>}
              <ul className={styles.ties}>
                {fit.ties.map(({ says, field }) => (
                  <li key={`${field} ${says}`}>{says}</li>
                ))}
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
                {fit.wants.map(({ says, field }) => (
                  <li key={`${field} ${says}`}>{says}</li>
                ))}
              </ul>
            </section>
          </>
        }
      >
        <div className={styles.head}>
          <p className="muted">
            {[[city, state].filter(Boolean).join(", "), TRACK_WORDS[track]].filter(Boolean).join(" · ")}
            {website && (
              <>
                {" · "}
                <a className="link" href={website} target="_blank" rel="noreferrer">
                  Website
                </a>
              </>
            )}
          </p>
          <p>
            <b>
              {counts.met} of {counts.stated} stated requirements met, {counts.unknown} not known.
            </b>{" "}
            {BAND_WORDS[fit.band]}: {fit.why}
          </p>
          {program && (
            <p className="muted">
              Signal: {SIGNAL_WORDS[program.signal]} · Contact policy: {POLICY_WORDS[program.contactPolicy]}
            </p>
          )}
        </div>
        <FitLines title="Does not meet" about="you can still apply" lines={fit.misses} kept={kept} />
        <FitLines title="Meets what it states" lines={fit.meets} kept={kept} />
        <FitLines title="Not known" about="never counted against them" lines={fit.unknown} kept={kept} />
        <FitLines title="Also stated" about="asks nothing of you" lines={fit.told} kept={kept} />
      </PageBody>
    </>
  );
}
