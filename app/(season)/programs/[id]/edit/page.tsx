import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { others } from "@/components/programs/others";
import { ProgramForm } from "@/components/programs/program-form";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { listedPolicies } from "@/lib/fit/listed-policy";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Edit program" };

export default async function EditProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { season, now, zone } = await seasonView();
  const program = season.programs.find((candidate) => candidate.id === id);
  if (!program) notFound();
  return (
    <>
      <TopBar
        crumb={{ href: `/programs/${id}`, label: program.name }}
        title="Edit program"
        log={{ programId: program.id }}
      />
      <PageBody>
        <div data-program={program.id}>
          <ProgramForm
            program={program}
            track={season.season.track}
            others={others(season.programs.filter((other) => other.id !== id))}
            stated={{ policies: listedPolicies(), today: dayOf(now, zone) }}
          />
        </div>
      </PageBody>
    </>
  );
}
