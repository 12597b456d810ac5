import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { EVERYTHING, isShown } from "@/components/find/filters";
import { fitAddress, idInAddress } from "@/components/find/fit-address";
import { FitView } from "@/components/find/fit-view";
import { keptClosed, policyEffects } from "@/components/programs/policy-effects";
import { fitAll } from "@/lib/fit/fit";
import { foundPrograms, ownOfListed } from "@/lib/fit/found";
import { inSections } from "@/lib/fit/list-sections";
import { applicantOnScreen } from "@/lib/fit/season-fit";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = idInAddress((await params).id);
  const { season } = await seasonView();
  return { title: foundPrograms(season).find((program) => program.id === id)?.name ?? "Find programs" };
}

/** One program beside the profile. */
export default async function FitPage({ params, searchParams }: Props) {
  const id = idInAddress((await params).id);
  const { from = "" } = await searchParams;
  const { season, now, zone } = await seasonView();
  const today = dayOf(now, zone);
  const all = foundPrograms(season);
  // The neighbors are those of the list as it opens.
  const programs = all.filter(
    (program) => program.id === id || program.id === from || isShown(program, EVERYTHING, today),
  );
  const byId = new Map(programs.map((program) => [program.id, program]));
  const shown = [id, ownOfListed(id, season), String(from)].find((one) => one !== null && byId.has(one));
  const found = byId.get(shown ?? "");
  if (!found) notFound();
  // What an action has just added or taken out is drawn where one is, which then moves on by itself.
  if (found.id !== id && !(await headers()).has("next-action"))
    redirect(found.added ? fitAddress(found.id, id) : `/find/${encodeURIComponent(found.id)}`);
  const who = applicantOnScreen(season, today);
  const fits = inSections(fitAll(programs, who, today), (fit) => fit);
  const at = fits.findIndex(({ programId }) => programId === found.id);
  const fit = fits[at];
  if (!fit) notFound();
  const named = (place: number) => {
    const other = byId.get(fits[place]?.programId ?? "");
    return other ? { id: encodeURIComponent(other.id), name: other.name } : null;
  };
  const program = season.programs.find((program) => program.id === found.id) ?? null;
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
