import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Pages } from "@/components/ui/pages";
import type { ReviewStrip } from "@/lib/review/strip";
import { pageOf } from "@/lib/season/pages";
import { count } from "@/lib/season/words";
import { Figure, type Shown, shownHref } from "./figure";
import { SeasonStrip } from "./season-strip";
import { stripSentence } from "./sentences";
import { StripTable } from "./strip-table";

/** How many programs are drawn at a time: with hundreds of them the strip would be a page of a megabyte. */
const PROGRAMS_A_PAGE = 25;

/** Every program a row, every touch a mark. Programs without anything wait behind a link. */
export function StripPart({ strip, zone, shown }: { strip: ReviewStrip; zone: string; shown: Shown }) {
  const { rows, quiet } = strip;
  const page = pageOf([...rows, ...(shown.all ? quiet : [])], shown.page, PROGRAMS_A_PAGE);
  const beyond = rows.flatMap(({ marks }) => marks).filter(({ at }) => at < strip.from || at > strip.to).length;
  return (
    <Figure
      part="strip"
      title="Season strip"
      sentence={stripSentence(strip)}
      shown={shown}
      picture={<SeasonStrip strip={strip} rows={page.rows} zone={zone} />}
      table={<StripTable strip={strip} rows={page.rows} zone={zone} />}
      empty={rows.length === 0 ? <NothingYet programs={quiet.length} /> : undefined}
    >
      <Pages of={page} nouns="programs" href={(to) => shownHref({ ...shown, page: String(to) })} />
      {beyond > 0 && (
        <p className="meta">
          {count(beyond, "mark")} from another year {beyond === 1 ? "falls" : "fall"} outside the strip; the table shows
          everything.
        </p>
      )}
      {quiet.length > 0 && (
        <p className="screen-only">
          <Link className="link" href={shownHref({ ...shown, all: !shown.all, page: undefined })} scroll={false}>
            {shown.all
              ? "Hide programs with no activity"
              : `Show ${count(quiet.length, "program")} with no activity yet`}
          </Link>
        </p>
      )}
    </Figure>
  );
}

function NothingYet({ programs }: { programs: number }) {
  return (
    <div className="empty">
      <h3>Nothing to show yet.</h3>
      <p>
        {programs === 0
          ? "Programs appear here once they have messages, interviews, or rotations."
          : `None of your ${count(programs, "program")} has a message, an interview, or a rotation yet.`}
      </p>
      {programs === 0 && <ButtonLink href="/programs/new">Add program</ButtonLink>}
    </div>
  );
}
