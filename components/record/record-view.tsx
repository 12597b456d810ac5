import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { PaperHead } from "@/components/shell/paper-head";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { messageTitle } from "@/components/timeline/message-event";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Pages } from "@/components/ui/pages";
import { formatMoment, messageMoment } from "@/lib/season/format";
import { type AskedPage, MOST_AT_ONCE, pageOf } from "@/lib/season/pages";
import { recordOf } from "@/lib/season/record";
import type { Program } from "@/lib/season/schema";
import { CHANNEL_WORDS, count } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { PrintButton } from "./print-button";
import styles from "./record.module.css";

/** So many whole letters are read on one page without waiting for it; for paper, many more at a time are a press away. */
const MESSAGES_A_PAGE = 40;

/** Who wrote what to whom, and when, word for word: of the season or of one program, to be read, printed or taken along. */
export function RecordView({
  view,
  program,
  page: asked,
  print,
}: {
  view: SeasonView;
  program: Program | null;
  page: AskedPage;
  /** Whether it is asked for as what goes on paper. */
  print: boolean;
}) {
  const { season, zone, now } = view;
  const { rows, ...page } = pageOf(recordOf(season, program?.id), asked, print ? MOST_AT_ONCE : MESSAGES_A_PAGE);
  const query = program ? `?program=${encodeURIComponent(program.id)}` : "";
  const href = (asked: string) => `/record${query}${query ? "&" : "?"}${asked}`;
  const pageHref = (to: number | "all") => href(`${print ? "print=1&" : ""}page=${to}`);
  return (
    <>
      <TopBar
        crumb={program ? { href: `/programs/${program.id}`, label: program.name } : undefined}
        title="Record"
        sub={page.count > 0 ? count(page.count, "message") : undefined}
        log={null}
        actions={
          page.count > 0 && (
            <>
              {print || page.page === null || page.pages === 1 ? (
                <PrintButton />
              ) : (
                <ButtonLink look="ghost" href={href("print=1")}>
                  <IconPrinter className="icon" aria-hidden />
                  {page.count > MOST_AT_ONCE ? `Show ${MOST_AT_ONCE} at a time to print` : "Show all to print"}
                </ButtonLink>
              )}
              <a className="btn btn-ghost" href={`/api/record${query}`} download aria-label="Download as CSV">
                <IconDownload className="icon" aria-hidden />
                <span className="desk-word">Download as CSV</span>
              </a>
            </>
          )
        }
      />
      <PageBody>
        <PaperHead season={season.season.label} zone={zone} now={now} />
        <div className={styles.record}>
          <p className={`muted ${styles.intro}`}>
            {program ? `Every message to and from ${program.name}` : `Every message in ${season.season.label}`}, word
            for word, as of {formatMoment(now, zone, "record")}.
          </p>
          {rows.length === 0 ? (
            <p>
              Nothing logged{program ? " for this program" : ""} yet.{" "}
              <Link className="link" href="/today">
                Back to Today
              </Link>
            </p>
          ) : (
            <ol aria-label="Messages">
              {rows.map(({ message, people, program: name }) => (
                <li key={message.id} className={styles.entry}>
                  <h2>
                    <Link className="tap" href={`/programs/${message.programId}#message-${message.id}`}>
                      {messageTitle(message, people)}
                    </Link>
                  </h2>
                  <p className="meta">
                    {!program && `${name}, `}
                    {messageMoment(message, zone, "record")}, {CHANNEL_WORDS[message.channel]}, {message.direction}
                  </p>
                  {message.subject && <p>{message.subject}</p>}
                  {message.body && <p className={`preserve ${styles.words}`}>{message.body}</p>}
                  {message.readings.map(({ rule, text, yes }) => (
                    <p key={`${rule} ${text}`} className="meta">
                      You said “{text}” {yes ? "tells them they’re your #1" : "doesn’t tell them they’re your #1"}.
                    </p>
                  ))}
                  {message.acknowledged.map(({ rule, reason, at }) => (
                    <p key={`${rule} ${at}`} className="meta">
                      Logged despite a stop on {formatMoment(at, zone, "record")}. Reason given: {reason}
                    </p>
                  ))}
                </li>
              ))}
            </ol>
          )}
          <Pages of={page} nouns="messages" href={pageHref} />
        </div>
      </PageBody>
    </>
  );
}
