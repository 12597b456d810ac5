import type { Profile } from "@/lib/season/schema";

/** How many of the questions of the profile are answered; what is wanted is no answer, nor is a tie without a place. */
export function answered({ letters, ties, wants: _, ...rest }: Profile): number {
  const places = ties.filter(({ state, city }) => state.trim() !== "" || city.trim() !== "");
  return Object.values(rest).filter((value) => value !== null).length + (letters ? 1 : 0) + (places.length > 0 ? 1 : 0);
}
