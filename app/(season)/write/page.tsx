import type { Metadata } from "next";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Composer } from "@/components/writing/composer";
import { newDraftProps } from "@/components/writing/opened-draft";
import type { StartParams } from "@/components/writing/start";
import { StartPart } from "@/components/writing/start-part";
import { startPrograms } from "@/components/writing/start-programs";
import { unarchived } from "@/lib/season/archived";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Write" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The last of a name that repeats, as in the address bar. */
const single = (query: Awaited<Props["searchParams"]>): StartParams =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]));

/** Starts a message with everything known filled in; it becomes a draft with the first change. */
export default async function WritePage({ searchParams }: Props) {
  const view = await seasonView();
  const asked = single(await searchParams);
  const props = newDraftProps(view, asked);
  if (!props)
    return (
      <>
        <TopBar title="Write" crumb={{ href: "/drafts", label: "Drafts" }} log={null} />
        <PageBody>
          <StartPart programs={startPrograms(unarchived(view.season.programs))} kind={asked.kind} />
        </PageBody>
      </>
    );
  return <Composer key={JSON.stringify(asked)} {...props} />;
}
