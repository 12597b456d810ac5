import type { Metadata } from "next";
import { beforeCertifying } from "@/components/rank-list/before-certifying";
import { CopyLists, UndoMove } from "@/components/rank-list/list-buttons";
import { RankProvider } from "@/components/rank-list/rank-context";
import { RankRail } from "@/components/rank-list/rank-rail";
import { rankLists } from "@/components/rank-list/rank-rows";
import { RankedList } from "@/components/rank-list/ranked-list";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { seasonView } from "../view";

export const metadata: Metadata = { title: "Rank list" };

export default async function RankListPage() {
  const { season, seasonId, letter, now } = await seasonView();
  if (season.programs.length === 0) return <NoPrograms />;
  const primary = rankLists(season, "primary", now);
  const supplemental = rankLists(season, "supplemental", now);
  const hasSupplemental = supplemental.ranked.length + supplemental.unranked.length + supplemental.left.length > 0;
  const ids = (rows: typeof primary.ranked) => rows.map(({ id }) => id);
  const ranked = primary.ranked.length + supplemental.ranked.length;
  const open = [...primary.unranked, ...supplemental.unranked].filter(({ interview }) => interview === "done").length;
  return (
    <RankProvider key={seasonId} saved={{ primary: ids(primary.ranked), supplemental: ids(supplemental.ranked) }}>
      <TopBar
        title="Rank list"
        sub={`${ranked} ranked${open > 0 ? `, ${open} interviewed and not ranked` : ""}`}
        actions={
          <>
            <UndoMove />
            <CopyLists programs={season.programs.map(({ id, name, nrmpCode }) => ({ id, name, code: nrmpCode }))} />
          </>
        }
      />
      <PageBody
        rail={
          <RankRail
            settings={season.season}
            toSettle={beforeCertifying(season, letter, primary, supplemental)}
            now={now}
          />
        }
      >
        <RankedList list="primary" lists={primary} title={hasSupplemental ? "Primary list" : undefined} />
        {hasSupplemental && (
          <RankedList
            list="supplemental"
            lists={supplemental}
            title="Supplemental list: preliminary and transitional years"
          />
        )}
      </PageBody>
    </RankProvider>
  );
}

function NoPrograms() {
  return (
    <>
      <TopBar title="Rank list" />
      <PageBody>
        <div className="empty">
          <h2>Nothing to rank yet.</h2>
          <p>Programs come here once you have added them.</p>
          <ButtonLink href="/programs/new">Add program</ButtonLink>
        </div>
      </PageBody>
    </>
  );
}
