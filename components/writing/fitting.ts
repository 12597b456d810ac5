import type { Draft, Season } from "@/lib/season/schema";
import { dayOf } from "@/lib/season/time";
import { type Template, templateById, templates, thankYouFor } from "@/lib/templates";

/** The template that fits where none is asked for; null where several could, as among replies. */
export function fitting(season: Season, draft: Omit<Draft, "id">, now: number): Template | null {
  if (draft.kind === "reply" || draft.kind === "logistics") return null;
  const [first] = draft.recipients;
  if (draft.kind === "thank-you") return thankYouFor(season.contacts.find(({ id }) => id === first)?.role ?? "faculty");
  const rotation = season.rotations.find(({ id }) => id === draft.rotationId);
  if (draft.kind === "rotation" && rotation && dayOf(now, season.season.timeZone) >= rotation.startsOn)
    return templateById("rotation-feedback") ?? null;
  return templates.find(({ kind }) => kind === draft.kind) ?? null;
}
