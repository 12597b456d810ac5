import type { Reminder } from "@/lib/rules";
import type { Season } from "@/lib/season/schema";

/** What a notice says. */
export type NoticeContent = {
  /** The keys of the reminders that it is about. */
  reminders: string[];
  subject: string;
  /** Plain text, without a link of the app. */
  text: string;
  /** The page of the very thing, a path of the app. */
  href: string;
};

/** A season at the moment at which a notice goes out. */
export type View = {
  season: Season;
  /** Epoch milliseconds. */
  at: number;
  /** Where the person is. */
  zone: string;
  names: boolean;
  /** What the rules remind of at a moment. */
  remindersAt: (moment: number) => readonly Reminder[];
};

/** A notice as far as the season's dates alone tell; whether there is anything to say shows at its moment. */
export type Planned = {
  key: string;
  /** When it is meant for, and when it is of no use anymore; epoch milliseconds. */
  moment: number;
  usefulUntil: number;
  /** Whether quiet hours hold it back. */
  held: boolean;
  /** Null: there is nothing to say, and nothing goes out. */
  content: (view: View) => NoticeContent | null;
};
