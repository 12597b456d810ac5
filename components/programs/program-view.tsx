import { IconCalendarPlus, IconPencil } from "@tabler/icons-react";
import { lastThanked } from "@/components/contacts/last-thanked";
import { PolicyFact, policyToShow } from "@/components/find/policy-fact";
import { explained } from "@/components/guide/explain";
import { SameProgram } from "@/components/merge/same-program";
import { dismissedAt, findingsAt } from "@/components/reminders/snoozed-dismissed";
import { GoKey } from "@/components/shell/go-key";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { timelineShow } from "@/components/timeline/entries";
import { ProgramTimeline } from "@/components/timeline/program-timeline";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { counting } from "@/lib/rules";
import { closedNow } from "@/lib/rules/closed";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Program } from "@/lib/season/schema";
import { dayOf } from "@/lib/season/time";
import type { SeasonView } from "@/lib/season-view";
import { BudgetPanel } from "./budget-panel";
import { budgetPlaces, uncounted } from "./budget-places";
import { factsByProgram, letterHolders } from "./facts";
import { plainOrder } from "./filters";
import { FindingsPanel } from "./findings-panel";
import { nextStep, type ProgramFacts } from "./next-step";
import { peopleWithThanks } from "./people";
import { PeoplePanel } from "./people-panel";
import { keptClosed, policyEffects } from "./policy-effects";
import { Neighbours, ProgramMenu } from "./program-bar";
import { ProgramHead } from "./program-head";
import { ProgramTabs } from "./program-tabs";
import { stageMoment } from "./stage";

/** The programs before and after one, in the list's own order. */
function neighbours(all: ProgramFacts[], program: Program) {
  const rows = all
    .filter((facts) => facts.program.archived === program.archived)
    .map((facts) => {
      const { id, name, rank, track } = facts.program;
      return { id, name, rank, supplemental: rankListOf(track) === "supplemental", nextStep: nextStep(facts) };
    })
    .sort(plainOrder);
  const place = rows.findIndex(({ id }) => id === program.id);
  const named = (at: number) => {
    const row = rows[at];
    return row ? { id: row.id, name: row.name } : null;
  };
  return { place: place + 1, count: rows.length, previous: named(place - 1), next: named(place + 1) };
}

/** One program: its facts, its timeline with what waits on top, and in the rail the budget, the people and the findings. */
export function ProgramView({ view, program, asked }: { view: SeasonView; program: Program; asked: unknown }) {
  const { season, zone, now, check, letter } = view;
  const all = factsByProgram(view);
  const facts = all.find((candidate) => candidate.program.id === program.id);
  if (!facts) return null;
  const { messages, interviews, contacts, budget, touches, reminders } = facts;
  const counts = counting(season, now, program.id);
  const findings = explained(check.findings.filter(findingsAt(season, program.id)));

  const closed = program.contactPolicy === "no-contact";
  const effects = policyEffects(season, program, now);

  return (
    <>
      <TopBar
        crumb={{ href: "/programs", label: "Programs" }}
        title={program.name}
        log={{ programId: program.id }}
        below
        actions={
          <>
            <Neighbours {...neighbours(all, program)} />
            <ProgramMenu program={{ id: program.id, name: program.name, archived: program.archived }} />
            <GoKey letter="i" href={`/interviews/new?program=${program.id}`} />
            <ButtonLink look="ghost" href={`/interviews/new?program=${program.id}`}>
              <IconCalendarPlus className="icon" aria-hidden />
              Add interview <span className="kbd">I</span>
            </ButtonLink>
            <ButtonLink look={closed ? "ghost" : "default"} href={writeHref({ program: program.id })}>
              {closed ? (
                "Write anyway"
              ) : (
                <>
                  <IconPencil className="icon" aria-hidden />
                  Write <span className="kbd">W</span>
                </>
              )}
            </ButtonLink>
          </>
        }
      />
      <PageBody
        railWidth={344}
        rail={
          <>
            <BudgetPanel
              program={program}
              places={budgetPlaces(program, touches, interviews, budget.limit, now, zone)}
              uncounted={uncounted(counts, messages, zone)}
              limit={budget.limit}
              closed={closedNow(program, interviews, now)}
            />
            <PeoplePanel
              program={{ id: program.id, name: program.name }}
              people={peopleWithThanks(contacts, reminders, lastThanked(season, now), zone)}
            />
            <FindingsPanel
              findings={findings}
              dismissed={dismissedAt(season, check, now, program.id)}
              stated={
                policyToShow(program) && (
                  <PolicyFact
                    program={program}
                    effects={effects}
                    closed={keptClosed(season, program, now)}
                    today={dayOf(now, zone)}
                    level="h3"
                  />
                )
              }
            />
          </>
        }
      >
        <div data-program={program.id} data-closed={closed || undefined}>
          <SameProgram season={season} program={program} />
          <ProgramHead
            program={program}
            budget={budget}
            stagedAt={stageMoment(facts)}
            holdsLetter={letterHolders(letter).has(program.id)}
            policyEffects={effects}
            zone={zone}
            today={dayOf(now, zone)}
          />
          <ProgramTabs id={program.id} name={program.name} shown="timeline" />
          <ProgramTimeline view={view} facts={facts} counting={counts} show={timelineShow(asked)} findings={findings} />
        </div>
      </PageBody>
    </>
  );
}
