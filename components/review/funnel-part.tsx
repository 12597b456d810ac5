import { FUNNEL_STEPS, type Funnel, type FunnelStep } from "@/lib/review/funnel";
import { count } from "@/lib/season/words";
import { Figure, type Shown } from "./figure";
import { LazyChart } from "./lazy-chart";
import styles from "./review.module.css";
import { funnelSentence } from "./sentences";

const STEP_WORDS: Record<FunnelStep, { name: string; means: string }> = {
  applied: { name: "Applied", means: "any stage past Considering, or a later step" },
  invited: { name: "Invited", means: "you logged an invitation or an interview, or the stage says so" },
  interviewed: { name: "Interviewed", means: "an interview took place, or the stage says so" },
  ranked: { name: "Ranked", means: "on your rank list, primary or supplemental" },
};

/** How many programs came how far. */
export function FunnelPart({ funnel, shown }: { funnel: Funnel; shown: Shown }) {
  const sentence = funnelSentence(funnel);
  return (
    <Figure
      part="funnel"
      title="From applied to ranked"
      sentence={sentence}
      shown={shown}
      picture={
        <>
          <LazyChart
            chart={{
              of: "funnel",
              bars: FUNNEL_STEPS.map((step) => ({ step: STEP_WORDS[step].name, programs: funnel[step] })),
            }}
            label={`Bars, from applied to ranked. ${sentence}`}
          />
          <p className={`meta ${styles.note}`}>
            {FUNNEL_STEPS.map((step) => `${STEP_WORDS[step].name}: ${STEP_WORDS[step].means}`).join(". ")}. Archived
            programs are included.
          </p>
        </>
      }
      table={<FunnelTable funnel={funnel} />}
      empty={
        funnel.applied === 0 ? (
          <p className="muted">
            {funnel.considering === 0
              ? "No programs yet."
              : `No applications yet; you’re considering ${count(funnel.considering, "program")}.`}
          </p>
        ) : undefined
      }
    />
  );
}

function FunnelTable({ funnel }: { funnel: Funnel }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">From applied to ranked as a table</caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Programs</th>
          <th scope="col">Share of applied</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {FUNNEL_STEPS.map((step) => (
          <tr key={step}>
            <th scope="row">{STEP_WORDS[step].name}</th>
            <td className="tnum">{funnel[step]}</td>
            <td className="tnum">
              {funnel.applied > 0 ? `${Math.round((funnel[step] / funnel.applied) * 100)}%` : "–"}
            </td>
            <td className="muted">{STEP_WORDS[step].means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
