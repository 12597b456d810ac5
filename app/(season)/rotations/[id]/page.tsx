import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { packedPeople } from "@/components/contacts/packed-people";
import { PhaseList } from "@/components/rotations/phase-list";
import { phasesOf } from "@/components/rotations/phases";
import { RotationForm } from "@/components/rotations/rotation-form";
import { RotationMenu } from "@/components/rotations/rotation-menu";
import { RotationNotes } from "@/components/rotations/rotation-notes";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { engagements } from "@/lib/season/clashes";
import { packed } from "@/lib/season/packed";
import { dayOf } from "@/lib/season/time";
import { personName } from "@/lib/season/words";
import { seasonView } from "@/lib/season-view";

type Props = { params: Promise<{ id: string }> };

async function found({ params }: Props) {
  const { id } = await params;
  const view = await seasonView();
  const rotation = view.season.rotations.find((candidate) => candidate.id === id);
  const program = view.season.programs.find((candidate) => candidate.id === rotation?.programId) ?? null;
  return rotation ? { ...view, rotation, program, where: program?.name ?? rotation.institution } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await found(props);
  return { title: view ? `Rotation, ${view.where}` : "Rotation" };
}

export default async function RotationPage(props: Props) {
  const view = await found(props);
  if (!view) notFound();
  const { rotation, program, where, season, zone, check, now } = view;
  const met = season.contacts.filter(({ id }) => rotation.contacts.includes(id));
  const programs = season.programs
    .filter(({ id, archived }) => !archived || id === program?.id)
    .map(({ id, name, institution }) => ({ id, name, institution }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <div data-program={program?.id} style={{ display: "contents" }}>
      <TopBar
        crumb={{ href: "/rotations", label: "Rotations" }}
        title={where}
        actions={
          <>
            {program && <ButtonLink href={writeHref({ rotation: rotation.id })}>Write</ButtonLink>}
            <RotationMenu
              id={rotation.id}
              where={where}
              program={program && { id: program.id, name: program.name }}
              home="/rotations"
            />
          </>
        }
        log={null}
      />
      <PageBody>
        <PhaseList phases={phasesOf({ season, rotation, check, now })} rotationId={rotation.id} />
        <RotationNotes
          rotation={{ id: rotation.id, startsOn: rotation.startsOn, endsOn: rotation.endsOn }}
          notes={season.rotationNotes.filter(({ rotationId }) => rotationId === rotation.id)}
          people={met.map(personName)}
          today={dayOf(now, zone)}
        />
        <RotationForm
          key={rotation.id}
          rotation={rotation}
          programs={programs}
          people={packedPeople(season.contacts)}
          others={packed(engagements(season))}
          travelHours={season.season.limits.travelHours}
          zone={zone}
        />
      </PageBody>
    </div>
  );
}
