import type { Metadata } from "next";
import { letterHolders } from "@/components/programs/facts";
import { CompareBar } from "@/components/rank-list/compare-bar";
import { CompareTable } from "@/components/rank-list/compare-table";
import { comparedIds, comparison } from "@/components/rank-list/comparison";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Compare programs" };

type Props = { searchParams: Promise<{ programs?: string | string[] }> };

/** Two to four programs side by side. */
export default async function ComparePage({ searchParams }: Props) {
  const { programs: asked } = await searchParams;
  const { season, now, check, letter } = await seasonView();
  const ids = comparedIds(season, asked);
  const others = season.programs
    .filter(({ id }) => !ids.includes(id))
    .sort(
      (one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || one.name.localeCompare(other.name, "en"),
    );
  return (
    <>
      <TopBar crumb={{ href: "/rank-list", label: "Rank list" }} title="Compare programs" />
      <PageBody>
        <CompareBar ids={ids} others={others.map(({ id, name }) => ({ id, name }))} />
        {ids.length === 0 ? (
          <div className="empty">
            <h2>Nothing to compare yet.</h2>
            <p>Rank programs, or choose some above.</p>
            <ButtonLink href="/rank-list">Rank list</ButtonLink>
          </div>
        ) : (
          <CompareTable
            columns={comparison(season, ids, now)}
            criteria={season.criteria}
            budgets={new Map(check.budgets.map((budget) => [budget.programId, budget]))}
            letterHolders={letterHolders(letter)}
          />
        )}
      </PageBody>
    </>
  );
}
