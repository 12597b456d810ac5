import { Pages } from "@/components/ui/pages";
import { groupedBy } from "@/lib/season/grouped";
import { type AskedPage, pageOf } from "@/lib/season/pages";
import type { AgendaDay } from "./agenda";
import { AgendaList } from "./agenda-list";

/** As many as most people have ahead of them; a season of a hundred is read page by page. */
const INTERVIEWS_A_PAGE = 16;

/** Interviews by day, a page of them at a time where there are many. */
export function AgendaPages({
  days,
  today,
  asked,
  nouns,
  href,
}: {
  days: AgendaDay[];
  today: string;
  asked: AskedPage;
  nouns: string;
  href: (page: number | "all") => string;
}) {
  const all = days.flatMap(({ day, entries }) => entries.map((entry) => ({ day, entry })));
  const { rows, ...page } = pageOf(all, asked, INTERVIEWS_A_PAGE);
  const shown = [...groupedBy(rows, ({ day }) => day)].map(([day, of]) => ({
    day,
    entries: of.map(({ entry }) => entry),
  }));
  return (
    <>
      <AgendaList days={shown} today={today} />
      <Pages of={page} nouns={nouns} href={href} />
    </>
  );
}
