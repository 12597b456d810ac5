import type { Metadata } from "next";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Composer } from "@/components/writing/composer";
import { composerProps } from "@/components/writing/composer-props";
import { type Asked, startOf } from "@/components/writing/start";
import { StartForm } from "@/components/writing/start-form";
import { unarchived } from "@/lib/season/archived";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Write" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The last of a name that repeats, as in the address bar. */
const single = (query: Awaited<Props["searchParams"]>): Asked =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]));

/** Starts a message with everything known filled in; it becomes a draft with the first change. */
export default async function WritePage({ searchParams }: Props) {
  const view = await seasonView();
  const asked = single(await searchParams);
  const start = startOf(view.season, asked, view.now);
  const program = view.season.programs.find(({ id }) => id === start?.draft.programId);
  if (!start || !program)
    return (
      <>
        <TopBar title="Write" crumb={{ href: "/drafts", label: "Drafts" }} log={null} />
        <PageBody>
          <StartForm
            programs={unarchived(view.season.programs).map(({ id, name }) => ({ id, name }))}
            kind={asked.kind}
          />
        </PageBody>
      </>
    );
  const { programId: _, ...written } = start.draft;
  const laid = start.template
    ? { template: start.template, letter: { subject: written.subject, body: written.body } }
    : null;
  return (
    <Composer
      key={JSON.stringify(asked)}
      {...composerProps(view, program, { draftId: null, version: 0, written, laid, changedAt: view.now })}
    />
  );
}
