import { IconPlus } from "@tabler/icons-react";
import type { Metadata } from "next";
import { ProgramList } from "@/components/programs/program-list";
import { programRows } from "@/components/programs/rows";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { seasonView } from "../view";

export const metadata: Metadata = { title: "Programs" };

export default async function ProgramsPage() {
  const view = await seasonView();
  const rows = programRows(view);
  const add = (
    <ButtonLink href="/programs/new">
      <IconPlus className="icon" aria-hidden />
      Add program
    </ButtonLink>
  );
  return (
    <>
      <TopBar title="Programs" sub={rows.length > 0 ? rows.length : undefined} actions={add} />
      {rows.length > 0 ? (
        <ProgramList rows={rows} />
      ) : (
        <PageBody>
          <div className="empty">
            <h2>No programs yet.</h2>
            <p>Add the first by its name. Messages, interviews and thank-yous are kept under it.</p>
            <ButtonLink href="/programs/new">Add program</ButtonLink>
          </div>
        </PageBody>
      )}
    </>
  );
}
