import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { INFORMATION, labelOf, REQUIREMENTS } from "@/lib/fit/fact-words";
import type { StatedLine, WantLine } from "@/lib/fit/lines";
import { type Found, SECTION_WORDS, sectionOf } from "@/lib/fit/list-sections";
import styles from "./find.module.css";
import { SourceLine } from "./source-line";
import { valueWords } from "./voices";
import { nameOf } from "./want-kinds";

export const COMPARED_AT_MOST = 4;

/** What a source says and what the applicant has, or the question where nothing is known. */
function cellWords({ field, fact, yours, ask }: StatedLine): string {
  if (!fact) return ask ?? "";
  return `${valueWords(field, fact.value)}.${yours === null ? "" : ` You: ${yours}.`}${ask === null ? "" : ` ${ask}`}`;
}

/** "Region: Northeast. No, in Durham, NC." */
function wantWords({ want, answer, known }: WantLine): string {
  const word = answer === null ? "Not known" : answer ? "Yes" : "No";
  return `${nameOf(want)}. ${word}${known ? `, ${known.charAt(0).toLowerCase()}${known.slice(1)}` : ""}.`;
}

function Cell({ lines, state }: { lines: StatedLine[]; state: string }) {
  return (
    <>
      <span className={state === "Does not meet" ? "due" : state === "Meets" ? "done" : "muted"}>{state}</span>
      {lines.map((line) => (
        <span key={`${line.source} ${line.says}`} className={styles.cellLine}>
          {cellWords(line)}
          {line.trust && (
            <>
              {" "}
              <SourceLine line={line} />
            </>
          )}
        </span>
      ))}
    </>
  );
}

function factCell(field: string, { fit }: Found) {
  const of = (lines: StatedLine[]) => lines.filter((line) => line.field === field);
  const [misses, meets, stated, unknown] = [of(fit.misses), of(fit.meets), of(fit.stated), of(fit.unknown)];
  if (misses.length > 0) return <Cell lines={misses} state="Does not meet" />;
  if (meets.length > 0) return <Cell lines={meets} state="Meets" />;
  return stated.length > 0 ? <Cell lines={stated} state="States" /> : <Cell lines={unknown} state="Not known" />;
}

/** The question where nothing at all is known of a field at any of these programs, and all are asked the same; else null. */
function askedOfAll(field: string, rows: readonly Found[]): string | null {
  const asks = rows.map(({ fit }) => {
    const lines = [...fit.misses, ...fit.meets, ...fit.stated, ...fit.unknown].filter((line) => line.field === field);
    const [only] = lines;
    return only && lines.length === 1 && only.fact === null ? only.ask : null;
  });
  const [first = null] = asks;
  return asks.every((ask) => ask === first) ? first : null;
}

/** Whose answer a cell is, where a phone puts one under the other; elsewhere the column says so. */
const OfProgram = ({ name }: { name: string }) => (
  <span className={styles.ofProgram} aria-hidden>
    {name}
  </span>
);

/** Up to four programs side by side: the same question in each row. */
export function Compare({ rows, onClose }: { rows: Found[]; onClose: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "start" });
  }, []);
  const fields = [...Object.keys(REQUIREMENTS), ...Object.keys(INFORMATION)].filter((field) =>
    rows.some(({ fit }) =>
      [...fit.meets, ...fit.misses, ...fit.unknown, ...fit.stated].some((line) => line.field === field),
    ),
  );
  return (
    <section aria-label="Side by side">
      <div className="row wrap">
        <h2 className="section-title" ref={title} tabIndex={-1}>
          Side by side
        </h2>
        <Button size="sm" className="push" onClick={onClose}>
          Back to the list <span className="kbd">Esc</span>
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
                  <OfProgram name={program.name} />
                  {SECTION_WORDS[sectionOf(fit)]}. {fit.why}
                </td>
              ))}
            </tr>
            {fields.map((field) => {
              const asked = askedOfAll(field, rows);
              return (
                <tr key={field}>
                  <th scope="row">{labelOf(field)}</th>
                  {asked === null ? (
                    rows.map((both) => (
                      <td key={both.program.id}>
                        <OfProgram name={both.program.name} />
                        {factCell(field, both)}
                      </td>
                    ))
                  ) : (
                    <td colSpan={rows.length}>
                      <span className="muted">Not known of any of them</span>
                      <span className={styles.cellLine}>{asked}</span>
                    </td>
                  )}
                </tr>
              );
            })}
            <tr>
              <th scope="row">Your ties</th>
              {rows.map(({ program, fit }) => (
                <td key={program.id}>
                  <OfProgram name={program.name} />
                  {fit.ties.map(({ says }) => says).join("; ") || "None known"}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">What you want</th>
              {rows.map(({ program, fit }) => (
                <td key={program.id}>
                  <OfProgram name={program.name} />
                  {fit.wants.length === 0 && "Nothing yet"}
                  {fit.wants.map((line) => (
                    <span key={line.says} className={styles.cellLine}>
                      {wantWords(line)}
                      {line.trust &&
                        [line, ...line.others].map((one) => (
                          <span key={`${one.trust} ${one.source} ${one.asOf}`}>
                            {" "}
                            <SourceLine line={one} />
                          </span>
                        ))}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
