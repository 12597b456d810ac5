import { hoursIn } from "../table/times";
import { cleanLine } from "../text";

/** How hours that a person writes as an answer are read, and what is said where they can't be. */
export const HOURS_WRITTEN = {
  read: hoursIn,
  refused: (answer: string): string => `“${cleanLine(answer, 40)}” isn’t a time. Write it like 9 AM to 3 PM.`,
};
