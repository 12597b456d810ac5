import type { Metadata } from "next";
import { packedPeople } from "@/components/contacts/packed-people";
import { RotationForm } from "@/components/rotations/rotation-form";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { unarchived } from "@/lib/season/archived";
import { engagements } from "@/lib/season/clashes";
import { packed } from "@/lib/season/packed";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Add rotation" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRotationPage({ searchParams }: Props) {
  const { program } = await searchParams;
  const { season, zone } = await seasonView();
  const programs = unarchived(season.programs)
    .map(({ id, name, institution }) => ({ id, name, institution }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <>
      <TopBar crumb={{ href: "/rotations", label: "Rotations" }} title="Add rotation" log={null} />
      <PageBody>
        <RotationForm
          about={programs.find(({ id }) => id === program)?.id}
          programs={programs}
          people={packedPeople(season.contacts)}
          others={packed(engagements(season))}
          travelHours={season.season.limits.travelHours}
          zone={zone}
        />
      </PageBody>
    </>
  );
}
