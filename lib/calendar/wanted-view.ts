import { z } from "zod";
import { type CalendarView, VIEWS } from "./range";

/** The view and day that an address asks for; anything else is `usual` and today. */
export function wantedView(
  asked: { view?: unknown; on?: unknown },
  usual: CalendarView,
  today: string,
): { view: CalendarView; on: string } {
  const year = (day: string) => day >= "1901-01-01" && day < "2199-12-01";
  return {
    view: z.enum(VIEWS).catch(usual).parse(asked.view),
    on: z.iso.date().refine(year).catch(today).parse(asked.on),
  };
}
