import { notFound, redirect } from "next/navigation";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { packed } from "@/lib/season/packed";
import type { SeasonView } from "@/lib/season-view";
import styles from "./merge.module.css";
import { MergeForm } from "./merge-form";
import { mergeHref } from "./merge-href";
import { type Candidate, candidatesFor, type MergeNoun, mergeModel } from "./merge-model";
import { OthersList } from "./others-list";

const WORDS: Record<MergeNoun, { title: string; choose: string; none: string }> = {
  program: {
    title: "Merge programs",
    choose: "Which program is the same one?",
    none: "There’s no other program to merge it with.",
  },
  contact: {
    title: "Merge people",
    choose: "Who is the same person?",
    none: "There’s no one else at this program to merge them with.",
  },
};

/** What the page's address asks: `with` names the one that goes, `new` says that it was added just now, to be merged. */
export type MergeQuery = { with?: string | string[]; new?: string };

/** Merging a program or a person with another: first which one, then what becomes of both. */
export function MergeView({
  view: { season, zone },
  noun,
  id,
  query,
}: {
  view: SeasonView;
  noun: MergeNoun;
  id: string;
  query: MergeQuery;
}) {
  const other = typeof query.with === "string" ? query.with : undefined;
  const person = noun === "contact" ? season.contacts.find((known) => known.id === id) : undefined;
  const program = season.programs.find((known) => known.id === (person?.programId ?? id));
  if (!program || (noun === "contact" && !person)) notFound();
  const model = other === undefined ? null : mergeModel(season, noun, id, other, zone);
  if (other !== undefined && !model) notFound();
  const others = candidatesFor(season, noun, id);
  const likely = others.filter((candidate) => candidate.likely);
  // One that was added to be merged, and looks the same as one alone: that one stays.
  if (other === undefined && query.new !== undefined && likely[0] && likely.length === 1)
    redirect(mergeHref(noun, likely[0].id, id));
  const words = WORDS[noun];
  return (
    <>
      <TopBar
        crumb={{ href: `/programs/${program.id}`, label: program.name }}
        title={words.title}
        log={{ programId: program.id }}
      />
      <PageBody>
        {model ? (
          <MergeForm key={`${model.keep.id} ${model.gone.id}`} model={model} back={`/programs/${program.id}`} />
        ) : (
          <Others noun={noun} id={id} others={others} />
        )}
      </PageBody>
    </>
  );
}

function Others({ noun, id, others }: { noun: MergeNoun; id: string; others: Candidate[] }) {
  const { choose, none } = WORDS[noun];
  return (
    <section aria-labelledby="others" className={styles.merge}>
      <h2 id="others" className={styles.title}>
        {choose}
      </h2>
      {others.length === 0 ? <p>{none}</p> : <OthersList noun={noun} id={id} others={packed(others)} />}
    </section>
  );
}
