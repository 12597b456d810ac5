import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { InterviewShown } from "@/lib/interview-shown";
import { formatMoment } from "@/lib/season/format";
import { count, listOf } from "@/lib/season/words";
import { ThankEachButton } from "./thank-each-button";
import { thankYouCards } from "./thank-you-cards";
import { ThankYouGrid } from "./thank-you-grid";

/** The thank-yous for one interview side by side, so that no two say the same. */
export function ThankYousView({ view, interview, program }: InterviewShown) {
  const { season, zone, now } = view;
  const { cards, alike } = thankYouCards(season, interview, now);
  const missing = cards.filter(({ sentOn, draftId }) => sentOn === null && draftId === null).length;
  const sent = cards.filter(({ sentOn }) => sentOn !== null).length;
  return (
    <div data-program={program.id} style={{ display: "contents" }}>
      <TopBar
        crumb={{ href: "/interviews", label: "Interviews" }}
        title={`Thank-yous for ${program.name}`}
        sub={formatMoment(interview.startsAt, zone, "weekday")}
        log={null}
      />
      <PageBody
        railWidth={300}
        rail={
          <section aria-labelledby="notes">
            <h2 className="rail-title" id="notes">
              Your notes from the day
            </h2>
            {interview.notes.trim() === "" ? (
              <p className="muted">No notes yet. A detail you write down now is one you can use in a letter.</p>
            ) : (
              <p className="preserve">{interview.notes}</p>
            )}
            <p style={{ marginTop: 8 }}>
              <Link className="link" href={`/interviews/${interview.id}`}>
                {interview.notes.trim() === "" ? "Add notes" : "Edit the interview"}
              </Link>
            </p>
          </section>
        }
      >
        <div className="stack" style={{ paddingTop: 20 }}>
          {program.contactPolicy !== "open" && (
            <Callout level="warn">{program.name} asked for no messages after interviews. Nothing to send.</Callout>
          )}
          {alike.map(([one, other]) => (
            <Callout key={`${one} ${other}`} level="warn" role="status">
              The letters to {listOf([one, other])} are nearly the same except for the names. In each, mention what you
              talked about with that person.
            </Callout>
          ))}
          {cards.length === 0 ? (
            <div className="empty">
              <h2>No one to thank yet.</h2>
              <p>Add the people you met to the interview, and each gets a letter here.</p>
              <Link className="btn" href={`/interviews/${interview.id}`}>
                Open the interview
              </Link>
            </div>
          ) : (
            <div className="row wrap">
              <p className="muted" role="status">
                {sent} of {count(cards.length, "thank-you")} sent. Each one should say something the others don’t.
              </p>
              {missing > 0 && (
                <ThankEachButton
                  interviewId={interview.id}
                  look="primary"
                  label={missing === cards.length ? "Draft a thank-you to each" : `Draft the other ${missing}`}
                />
              )}
            </div>
          )}
          <ThankYouGrid cards={cards} />
        </div>
      </PageBody>
    </div>
  );
}
