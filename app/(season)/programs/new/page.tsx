import type { Metadata } from "next";
import { others } from "@/components/programs/others";
import { ProgramForm } from "@/components/programs/program-form";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { listedPolicies } from "@/lib/fit/listed-policy";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Add program" };

export default async function NewProgramPage() {
  const { season, now, zone } = await seasonView();
  return (
    <>
      <TopBar crumb={{ href: "/programs", label: "Programs" }} title="Add program" />
      <PageBody>
        <ProgramForm
          track={season.season.track}
          others={others(season.programs)}
          stated={{ policies: listedPolicies(), today: dayOf(now, zone) }}
        />
      </PageBody>
    </>
  );
}
