import { Button } from "@/components/ui/button";
import { BAND_WORDS } from "@/lib/fit/band-words";
import { INFORMATION, labelOf, REQUIREMENTS } from "@/lib/fit/fact-words";
import type { StatedLine } from "@/lib/fit/lines";
import { sourceWords } from "@/lib/fit/source-words";
import type { Found } from "./band-list";
import styles from "./find.module.css";

export const COMPARED_AT_MOST = 4;

function Cell({ lines, state }: { lines: StatedLine[]; state: string }) {
  return (
    <>
      <span className={state === "Does not meet" ? "due" : state === "Meets" ? "done" : "muted"}>{state}</span>
      {lines.map(({ says, source, trust, asOf, ask }) => (
        <span key={`${source} ${says}`} className={styles.cellLine}>
          {ask ?? says}
          {trust && <span className="meta"> {sourceWords({ trust, asOf })}</span>}
        </span>
      ))}
    </>
  );
}

function factCell(field: string, { fit }: Found) {
  const of = (lines: StatedLine[]) => lines.filter((line) => line.field === field);
  const [misses, meets, told, unknown] = [of(fit.misses), of(fit.meets), of(fit.told), of(fit.unknown)];
  if (misses.length > 0) return <Cell lines={misses} state="Does not meet" />;
  if (meets.length > 0) return <Cell lines={meets} state="Meets" />;
  return told.length > 0 ? <Cell lines={told} state="States" /> : <Cell lines={unknown} state="Not known" />;
}

/** Up to four programs side by side: the same question in each row. */
export function Compare({ rows, onClose }: { rows: Found[]; onClose: () => void }) {
  const fields = [...Object.keys(REQUIREMENTS), ...Object.keys(INFORMATION)].filter((field) =>
    rows.some(({ fit }) =>
      [...fit.meets, ...fit.misses, ...fit.unknown, ...fit.told].some((line) => line.field === field),
    ),
  );
  return (
    <section aria-label="Side by side">
      <div className="row wrap">
        <h2 className="section-title">Side by side</h2>
        <Button size="sm" className="push" onClick={onClose}>
          Back to the list
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be scrolled with keys */}
      <section className={styles.compare} aria-label="Table of programs" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Question</th>
              {rows.map(({ program }) => (
                <th key={program.id} scope="col">
                  {program.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Why</th>
              {rows.map(({ program, fit }) => (
                <td key={program.id}>
                  {BAND_WORDS[fit.band]}. {fit.why}
                </td>
              ))}
            </tr>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{labelOf(field)}</th>
                {rows.map((both) => (
                  <td key={both.program.id}>{factCell(field, both)}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Your ties</th>
              {rows.map(({ program, fit }) => (
                <td key={program.id}>{fit.ties.map(({ says }) => says).join("; ") || "None"}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">What you want</th>
              {rows.map(({ program, fit }) => (
                <td key={program.id}>{fit.wants.map(({ says }) => says).join(" ") || "–"}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
