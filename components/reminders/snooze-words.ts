/** How long a reminder can be put off. Each ends at nine in the morning in the season's zone. */
export const SNOOZES = ["tomorrow", "three-days", "next-week"] as const;
export type Snooze = (typeof SNOOZES)[number];

export const SNOOZE_WORDS: Record<Snooze, string> = {
  tomorrow: "Snooze until tomorrow, 9:00 AM",
  "three-days": "Snooze for 3 days",
  "next-week": "Snooze until next week",
};
