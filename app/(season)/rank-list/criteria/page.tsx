import type { Metadata } from "next";
import { CriteriaList } from "@/components/criteria/criteria-list";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Criteria" };

export default async function CriteriaPage() {
  const { season } = await seasonView();
  return (
    <>
      <TopBar
        crumb={{ href: "/rank-list", label: "Rank list" }}
        title="Criteria"
        sub={season.criteria.length || undefined}
      />
      <PageBody>
        <CriteriaList criteria={season.criteria} />
      </PageBody>
    </>
  );
}
