import { IconCompass, IconPlus } from "@tabler/icons-react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { signalCounts } from "@/lib/season/signals";
import type { SeasonView } from "@/lib/season-view";
import { readView, showCounts } from "./filters";
import { ProgramList } from "./program-list";
import { packedRows, programRows } from "./rows";
import { SignalCounts } from "./signal-count";
import { ViewSwitch } from "./view-switch";

/** The list of programs. The archived ones are a list of their own: each list is sent without the other. */
export function ProgramsView({ view, show }: { view: SeasonView; show: unknown }) {
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
        few
        actions={add}
      />
      {all.length > 0 ? (
        <ProgramList
          rows={packedRows[archived ? "archived" : "current"](view)}
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
