import { IconColumns3 } from "@tabler/icons-react";
import { Neighbours } from "@/components/programs/program-bar";
import { ProgramTabs } from "@/components/programs/program-tabs";
import { GoKey } from "@/components/shell/go-key";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import type { FoundProgram } from "@/lib/fit/found";
import type { Applicant, ProgramFit } from "@/lib/fit/lines";
import { PROGRAM } from "@/lib/season/fields/program";
import type { Program } from "@/lib/season/schema";
import { AddButton } from "./add-button";
import { FitBoard } from "./fit-board";
import { FitHead } from "./fit-head";
import { FitRail } from "./fit-rail";
import { PolicyFact } from "./policy-fact";

type Named = { id: string; name: string };

/** One program beside the profile: what it states and is met, what isn't, what isn't known, ties, wishes, each with its source. */
export function FitView({
  found,
  fit,
  who,
  program,
  policy,
  place,
  today,
}: {
  found: FoundProgram;
  fit: ProgramFit;
  who: Applicant;
  /** Its own row, where it is in the season. */
  program: Program | null;
  /** What its contact policy keeps closed, and what another would change. */
  policy: { effects: Partial<Record<string, string>>; closed: string };
  place: { place: number; count: number; previous: Named | null; next: Named | null };
  today: string;
}) {
  const { id, name, added } = found;
  const { facts, contactPolicy } = program ?? { facts: [], contactPolicy: PROGRAM.contactPolicy.usual };
  const compare = `/find?pick=${encodeURIComponent(id)}`;
  return (
    <>
      <TopBar
        crumb={{ href: "/find", label: "Find programs" }}
        title={name}
        log={program ? { programId: program.id } : null}
        actions={
          <>
            <Neighbours {...place} path="/find" />
            <GoKey letter="v" href={compare} />
            <ButtonLink look="ghost" href={compare} aria-label={`Pick ${name} to compare`}>
              <IconColumns3 className="icon" aria-hidden />
              <span className="desk-word">Compare</span> <span className="kbd">V</span>
            </ButtonLink>
            {!program && <AddButton id={id} name={name} />}
          </>
        }
      />
      <PageBody
        rail={
          <>
            {program && <PolicyFact program={program} {...policy} today={today} />}
            <FitRail fit={fit} />
          </>
        }
      >
        <FitHead found={found} fit={fit} program={program} effects={policy.effects} today={today} />
        {program && <ProgramTabs id={program.id} name={name} shown="fit" />}
        <FitBoard found={found} who={who} kept={{ programId: id, name, added, facts, contactPolicy, today }} />
      </PageBody>
    </>
  );
}
