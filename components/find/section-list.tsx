import { useAllDrawn } from "@/components/ui/use-all-drawn";
import { basisOf, sourcesOf } from "@/lib/fit/basis";
import { type Found, LIST_SECTIONS, SECTION_WORDS, sectionOf } from "@/lib/fit/list-sections";
import { count } from "@/lib/season/words";
import type { Shown } from "./filters";
import styles from "./find.module.css";
import { FoundRow, type RowActs } from "./found-row";
import type { Busy } from "./use-found";
import { SECTION_REASONS } from "./words";

/** So many rows fill a screen and more. */
const FIRST_ROWS = 12;

/** "Strong ties 1 · Meets all that is known 5 · …" of a list. */
export const tallyOf = (rows: readonly Found[]): string =>
  LIST_SECTIONS.map((section) => ({ section, many: rows.filter(({ fit }) => sectionOf(fit) === section).length }))
    .filter(({ many }) => many > 0)
    .map(({ section, many }) => `${SECTION_WORDS[section]} ${many}`)
    .join(" · ");

type Props = {
  rows: Found[];
  order: Shown["order"];
  selected: string | undefined;
  picked: readonly string[];
  busy: Busy | null;
  /** Whether it is being printed: then each row has its sources. */
  printing: boolean;
  problem: { id: string; says: string } | null;
  /** Whether all rows are drawn at once, since one of them is gone back to. */
  whole: boolean;
  acts: RowActs;
};

function Section({
  id,
  title,
  about,
  rows,
  most,
  withBand,
  ...props
}: Omit<Props, "order" | "whole"> & {
  /** How many of the rows are drawn. */
  most: number;
  id: string;
  title: string;
  about: string;
  withBand: boolean;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.band} id={id}>
        {title} <span>{about}</span>
      </h2>
      <ul className={styles.list}>
        {rows.slice(0, most).map(({ program, fit }) => (
          <FoundRow
            key={program.id}
            program={program}
            why={withBand ? `${SECTION_WORDS[sectionOf(fit)]}. ${fit.why}` : fit.why}
            {...fit.counts}
            basis={basisOf(fit)?.says ?? null}
            check={basisOf(fit)?.check ?? false}
            sources={props.printing ? sourcesOf(fit) : null}
            selected={props.selected === program.id}
            picked={props.picked.includes(program.id)}
            busy={props.busy?.id === program.id ? props.busy.signal : null}
            problem={props.problem?.id === program.id ? props.problem.says : null}
            acts={props.acts}
          />
        ))}
      </ul>
    </section>
  );
}

/** The programs, each band with its reason; in another order each row names its band. */
export function SectionList({ rows, order, whole, ...props }: Props) {
  const most = useAllDrawn(whole) ? rows.length : FIRST_ROWS;
  if (order !== "band")
    return rows.length === 0 ? null : (
      <Section
        {...props}
        id="in-order"
        title={order === "name" ? "By name" : "By state"}
        about={count(rows.length, "program")}
        rows={rows}
        most={most}
        withBand
      />
    );
  let left = most;
  return LIST_SECTIONS.map((section) => {
    const inBand = rows.filter(({ fit }) => sectionOf(fit) === section);
    const drawn = Math.min(left, inBand.length);
    left -= drawn;
    return inBand.length === 0 ? null : (
      <Section
        {...props}
        key={section}
        id={`band-${section}`}
        title={SECTION_WORDS[section]}
        about={`${inBand.length}, ${SECTION_REASONS[section]}`}
        rows={inBand}
        most={drawn}
        withBand={false}
      />
    );
  });
}
