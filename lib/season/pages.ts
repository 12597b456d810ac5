/** One page of a list: its rows, which of all they are (from 1), and how many pages there are. `page` is null where all is shown. */
export type Page<Row> = {
  rows: readonly Row[];
  page: number | null;
  pages: number;
  from: number;
  to: number;
  count: number;
};

/** What an address asks of a list, by its page: a number from 1, or `all`. Anything else is the first page. */
export type AskedPage = string | string[] | undefined;

/** So many rows of any list are shown at once where all of it is asked for: more would keep everybody else waiting. */
export const MOST_AT_ONCE = 500;

/**
 * The page of a list that an address asks for, of `size` rows; a page beyond the last is the last, and all of
 * what is too long is its first page. */
export function pageOf<Row>(rows: readonly Row[], asked: AskedPage, size: number): Page<Row> {
  const count = rows.length;
  const pages = Math.max(1, Math.ceil(count / size));
  if (asked === "all" && count <= MOST_AT_ONCE)
    return { rows, page: null, pages, from: Math.min(1, count), to: count, count };
  const number = typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : 1;
  const page = Math.min(pages, Math.max(1, number));
  const start = (page - 1) * size;
  const shown = rows.slice(start, start + size);
  return { rows: shown, page, pages, from: Math.min(start + 1, count), to: start + shown.length, count };
}
