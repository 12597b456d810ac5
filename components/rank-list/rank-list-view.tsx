import { IconDots, IconGripVertical } from "@tabler/icons-react";
import { PrintButton } from "@/components/record/print-button";
import { PaperHead } from "@/components/shell/paper-head";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { DrawnOnce } from "@/components/ui/drawn-once";
import { Link } from "@/components/ui/link";
import { certificationOf } from "@/lib/season/certified";
import { madeOnce } from "@/lib/season/made-once";
import { packed } from "@/lib/season/packed";
import type { RankListName, Season } from "@/lib/season/schema";
import { standings } from "@/lib/season/suggested-order";
import type { SeasonView } from "@/lib/season-view";
import { beforeCertifying } from "./before-certifying";
import { CompareLink, CopyLists, UndoMove } from "./list-buttons";
import { PaperNote } from "./paper-note";
import { RankProvider } from "./rank-context";
import { RankRail } from "./rank-rail";
import { type RankLists, rankLists } from "./rank-rows";
import { RankedList } from "./ranked-list";
import { ScoresBeside } from "./scores-beside";
import scoreStyles from "./scores-beside.module.css";

/** What every row bears. */
const ROW_ICONS = { grip: IconGripVertical, dots: IconDots };

/** Both rank lists, what is left to do before certifying, and what the applicant's scores say of the order. */
export function RankListView({ view }: { view: SeasonView }) {
  const { season, seasonId, letter, zone, now } = view;
  if (season.programs.length === 0) return <NoPrograms />;
  const primary = rankLists(season, "primary", now);
  const supplemental = rankLists(season, "supplemental", now);
  const hasSupplemental = supplemental.ranked.length + supplemental.unranked.length + supplemental.left.length > 0;
  const ids = (rows: typeof primary.ranked) => rows.map(({ id }) => id);
  const ranked = primary.ranked.length + supplemental.ranked.length;
  return (
    <RankProvider
      key={seasonId}
      programs={packedNames(season.programs)}
      saved={{ primary: ids(primary.ranked), supplemental: ids(supplemental.ranked) }}
      certified={season.season.rankListCertifiedAt !== null}
    >
      <TopBar
        title="Rank list"
        sub={`${ranked} ranked`}
        actions={
          <>
            <UndoMove />
            {ranked > 1 && <CompareLink />}
            {ranked > 0 && <PrintButton />}
            <CopyLists />
          </>
        }
      />
      <PageBody
        rail={
          <div className="screen-only">
            <RankRail
              settings={season.season}
              toSettle={beforeCertifying(season, letter, primary, supplemental)}
              certifications={season.certifications}
              ranked={ranked}
              present={certificationOf(season, new Date(now).toISOString())}
              now={now}
            />
          </div>
        }
      >
        <DrawnOnce icons={ROW_ICONS} of="rank" />
        <PaperHead season={season.season.label} zone={zone} now={now} />
        <PaperNote certifiedAt={season.season.rankListCertifiedAt} zone={zone} />
        <RankedList list="primary" rows={packedLists(primary)} title={hasSupplemental ? "Primary list" : undefined} />
        <YourScores list="primary" season={season} />
        {hasSupplemental && (
          <RankedList
            list="supplemental"
            rows={packedLists(supplemental)}
            title="Supplemental list: preliminary and transitional years"
          />
        )}
        {supplemental.ranked.length > 0 && <YourScores list="supplemental" season={season} />}
      </PageBody>
    </RankProvider>
  );
}

/**
 * A list's programs, packed: those that are ranked in their order, those that could be, those that will not be. What the page shows of
 * every program is not repeated.
 */
const packedLists = madeOnce(({ ranked, unranked, left }: RankLists) =>
  packed([...ranked, ...unranked, ...left].map(({ name: _, nrmpCode: __, ...row }) => row)),
);

/** What every list knows of the season's programs, packed. */
const packedNames = madeOnce((programs: Season["programs"]) =>
  packed(programs.map(({ id, name, nrmpCode }) => ({ id, name, code: nrmpCode }))),
);

/** How the scores put the programs. */
const standingsOnce = madeOnce((season: Season) => Object.fromEntries(standings(season)));

/** What the applicant's scores say of a list's order; how to begin scoring where there is no criterion yet. */
function YourScores({ list, season }: { list: RankListName; season: Season }) {
  const title = list === "primary" ? "Your scores" : "Your scores, supplemental list";
  return (
    <section className={`screen-only ${scoreStyles.section}`} aria-label={title}>
      <h2 className="section-title">
        {title}
        {season.criteria.length > 0 && (
          <Link className="count link tap" href="/rank-list/criteria">
            Your criteria
          </Link>
        )}
      </h2>
      {season.criteria.length === 0 ? (
        <>
          <p className="muted">
            Choose what matters to you and how much, score programs after each interview, and see here where your order
            and your scores differ. Scores never move a program.
          </p>
          <ButtonLink href="/rank-list/criteria">Choose your criteria</ButtonLink>
        </>
      ) : (
        <ScoresBeside
          list={list}
          standings={standingsOnce(season)}
          counting={season.criteria.filter(({ weight }) => weight > 0).length}
        />
      )}
    </section>
  );
}

function NoPrograms() {
  return (
    <>
      <TopBar title="Rank list" />
      <PageBody>
        <div className="empty">
          <h2>Nothing to rank yet.</h2>
          <p>Programs appear here once you add them.</p>
          <ButtonLink href="/programs/new">Add program</ButtonLink>
        </div>
      </PageBody>
    </>
  );
}
