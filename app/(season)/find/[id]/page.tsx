import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FitView } from "@/components/find/fit-view";
import { keptClosed, policyEffects } from "@/components/programs/policy-effects";
import { fitAll } from "@/lib/fit/fit";
import { foundPrograms } from "@/lib/fit/found";
import { applicantOf } from "@/lib/fit/season-fit";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = decodeURIComponent((await params).id);
  const { season } = await seasonView();
  return { title: foundPrograms(season).find((program) => program.id === id)?.name ?? "Find programs" };
}

/** One program beside the profile. */
export default async function FitPage({ params }: Props) {
  const id = decodeURIComponent((await params).id);
  const { season, now, zone } = await seasonView();
  const today = dayOf(now, zone);
  const programs = foundPrograms(season);
  const byId = new Map(programs.map((program) => [program.id, program]));
  const found = byId.get(id);
  if (!found) notFound();
  const who = applicantOf(season, today);
  const fits = fitAll(programs, who, today);
  const at = fits.findIndex(({ programId }) => programId === id);
  const fit = fits[at];
  if (!fit) notFound();
  const named = (place: number) => {
    const other = byId.get(fits[place]?.programId ?? "");
    return other ? { id: encodeURIComponent(other.id), name: other.name } : null;
  };
  const program = season.programs.find((program) => program.id === id) ?? null;
  const policy = program
    ? { effects: policyEffects(season, program, now), closed: keptClosed(season, program, now) }
    : { effects: {}, closed: "" };
  return (
    <FitView
      found={found}
      fit={fit}
      who={who}
      program={program}
      policy={policy}
      place={{ place: at + 1, count: fits.length, previous: named(at - 1), next: named(at + 1) }}
      today={today}
    />
  );
}
