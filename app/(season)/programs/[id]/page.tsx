import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeletedProgram } from "@/components/programs/deleted-program";
import { ProgramView } from "@/components/programs/program-view";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { formatMoment } from "@/lib/season/format";
import { type OwnSeasonView, seasonView } from "@/lib/season-view";
import { findDeletion } from "@/lib/store/deletions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { season } = await seasonView();
  return { title: season.programs.find((program) => program.id === id)?.name ?? "Program" };
}

export default async function ProgramPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { show } = await searchParams;
  const view = await seasonView();
  const program = view.season.programs.find((candidate) => candidate.id === id);
  if (program) return <ProgramView view={view} program={program} asked={show} />;
  return <Deleted view={view} id={id} />;
}

async function Deleted({ view, id }: { view: OwnSeasonView; id: string }) {
  const deletion = await findDeletion(view.account.id, id);
  if (deletion?.noun !== "program") notFound();
  return (
    <>
      <TopBar crumb={{ href: "/programs", label: "Programs" }} title={deletion.title} />
      <PageBody>
        <DeletedProgram
          name={deletion.title}
          deletedOn={formatMoment(deletion.at, view.zone, "day")}
          deletion={deletion.id}
        />
      </PageBody>
    </>
  );
}
