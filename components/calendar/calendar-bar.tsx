"use client";

import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { MOBILE } from "@/components/ui/mobile";
import { useKeys } from "@/components/ui/use-keys";
import { type CalendarRange, calendarHref, VIEWS } from "@/lib/calendar/range";
import styles from "./calendar-bar.module.css";

const NAMES = { month: "Month", week: "Week", agenda: "Agenda" };
const STEPS = { month: "month", week: "week", agenda: "four weeks" };

/** Goes back and on in time, and from view to view; all of it is in the address. The keys [ and ] do the same as the arrows. */
export function CalendarBar({
  range: { view, on, before, after },
  today,
  chosen,
}: {
  range: CalendarRange;
  today: string;
  /** Whether the address names the view. */
  chosen: boolean;
}) {
  const router = useRouter();
  // The server has guessed; a screen as narrow as a phone's knows better.
  useEffect(() => {
    if (!chosen && view !== "agenda" && matchMedia(MOBILE).matches) router.replace(calendarHref("agenda", on));
  }, [chosen, view, on, router]);
  useKeys({
    "[": () => router.push(calendarHref(view, before)),
    "]": () => router.push(calendarHref(view, after)),
  });
  return (
    <div className={styles.bar}>
      <ButtonLink look="ghost" icon href={calendarHref(view, before)} aria-label={`Previous ${STEPS[view]}`}>
        <IconChevronLeft className="icon" aria-hidden />
      </ButtonLink>
      <ButtonLink look="ghost" href={calendarHref(view, today)}>
        Today
      </ButtonLink>
      <ButtonLink look="ghost" icon href={calendarHref(view, after)} aria-label={`Next ${STEPS[view]}`}>
        <IconChevronRight className="icon" aria-hidden />
      </ButtonLink>
      <nav className={styles.views} aria-label="View">
        {VIEWS.map((name) => (
          <Link key={name} href={calendarHref(name, on)} aria-current={name === view ? "page" : undefined}>
            {NAMES[name]}
          </Link>
        ))}
      </nav>
    </div>
  );
}
