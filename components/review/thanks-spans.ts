import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";

/** How soon a thank-you was sent, in the words of charts and tables. */
export const THANKS_SPANS = {
  inTime: `Within ${THANKS_DUE_HOURS} hours`,
  due: `${THANKS_DUE_HOURS} to ${THANKS_LATE_HOURS} hours`,
  late: `After ${THANKS_LATE_HOURS} hours`,
} as const;
