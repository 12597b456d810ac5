import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RotationForm } from "@/components/rotations/rotation-form";
import { RotationMenu } from "@/components/rotations/rotation-menu";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { seasonView } from "../../view";

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
  const { rotation, program, where, season, zone } = view;
  const programs = season.programs
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
        <RotationForm
          key={rotation.id}
          rotation={rotation}
          programs={programs}
          contacts={season.contacts}
          zone={zone}
        />
      </PageBody>
    </div>
  );
}
