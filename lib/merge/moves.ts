import type { Row } from "@/lib/season/fields/field";
import { namedBy } from "@/lib/season/fields/refs";
import { EACH_LIST, type ListName, type Season } from "@/lib/season/fields/season";

/** How many rows of each list name a program or a person, and so go over to the one that stays. */
export function moves(season: Season, noun: "program" | "contact", id: string): Partial<Record<ListName, number>> {
  const counted = EACH_LIST.flatMap(({ name, fields }) => {
    if (name === "certifications" || name === "scores") return [];
    const rows: readonly Row[] = season[name];
    const count = rows.filter((row) =>
      namedBy(fields, row).some((named) => named.ref.to === noun && named.id === id),
    ).length;
    return count > 0 ? [[name, count] as const] : [];
  });
  return Object.fromEntries(counted);
}
