import { IconCompass, IconPlus } from "@tabler/icons-react";
import type { Metadata } from "next";
import { readView, showCounts } from "@/components/programs/filters";
import { ProgramList } from "@/components/programs/program-list";
import { programRows } from "@/components/programs/rows";
import { SignalCounts } from "@/components/programs/signal-count";
import { ViewSwitch } from "@/components/programs/view-switch";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { signalCounts } from "@/lib/season/signals";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Programs" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The archived programs are a list of their own: each list is sent without the other. */
export default async function ProgramsPage({ searchParams }: Props) {
  const { show } = await searchParams;
  const view = await seasonView();
  const all = programRows(view);
  const counts = showCounts(all);
  const signals = signalCounts(view.season);
  const archived = readView(new URLSearchParams({ show: String(show) })).show === "archived";
  const add = (
    <>
      {all.length > 0 && <ViewSwitch />}
      <ButtonLink look="ghost" href="/find" aria-label="Find programs">
        <IconCompass className="icon" aria-hidden />
        <span className="desk-word">Find programs</span>
      </ButtonLink>
      <ButtonLink href="/programs/new">
        <IconPlus className="icon" aria-hidden />
        Add program
      </ButtonLink>
    </>
  );
  return (
    <>
      <TopBar
        title="Programs"
        sub={
          counts.all > 0 ? (
            <>
              {counts.all}
              <SignalCounts signals={signals} place="bar" />
            </>
          ) : undefined
        }
        actions={add}
      />
      {all.length > 0 ? (
        <ProgramList
          rows={JSON.stringify(all.filter((row) => row.archived === archived))}
          counts={counts}
          signals={signals}
          views={view.season.season.views}
        />
      ) : (
        <PageBody>
          <div className="empty">
            <h2>No programs yet.</h2>
            <p>Add the first one by name. Its messages, interviews, and thank-yous go with it.</p>
            <span className="row wrap">
              <ButtonLink href="/programs/new">Add program</ButtonLink>
              <ButtonLink href="/find">Find programs</ButtonLink>
              <ButtonLink href="/bring-in">Bring in a spreadsheet</ButtonLink>
            </span>
          </div>
        </PageBody>
      )}
    </>
  );
}
