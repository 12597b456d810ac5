import { useAllDrawn } from "@/components/ui/use-all-drawn";
import { basisOf, sourcesOf } from "@/lib/fit/basis";
import { type Found, SHELF_WORDS, SHELVES, shelfOf } from "@/lib/fit/shelves";
import { count } from "@/lib/season/words";
import type { Shown } from "./filters";
import styles from "./find.module.css";
import { FoundRow, type RowActs } from "./found-row";
import type { Busy } from "./use-found";
import { SHELF_REASONS } from "./words";

/** So many rows fill a screen and more. */
const FIRST_ROWS = 18;

/** "Strong ties 1 · Meets all that is known 5 · …" of a list. */
export const tallyOf = (rows: readonly Found[]): string =>
  SHELVES.map((shelf) => ({ shelf, many: rows.filter(({ fit }) => shelfOf(fit) === shelf).length }))
    .filter(({ many }) => many > 0)
    .map(({ shelf, many }) => `${SHELF_WORDS[shelf]} ${many}`)
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
            why={withBand ? `${SHELF_WORDS[shelfOf(fit)]}. ${fit.why}` : fit.why}
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
export function BandList({ rows, order, whole, ...props }: Props) {
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
  return SHELVES.map((shelf) => {
    const inBand = rows.filter(({ fit }) => shelfOf(fit) === shelf);
    const drawn = Math.min(left, inBand.length);
    left -= drawn;
    return inBand.length === 0 ? null : (
      <Section
        {...props}
        key={shelf}
        id={`band-${shelf}`}
        title={SHELF_WORDS[shelf]}
        about={`${inBand.length}, ${SHELF_REASONS[shelf]}`}
        rows={inBand}
        most={drawn}
        withBand={false}
      />
    );
  });
}
