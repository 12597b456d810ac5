import { programShortName } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";
import type { Typed } from "./log-values";

/** How many characters of an unsaved text are shown, enough to recognize it. */
const LONGEST = 60;

/** What was left unsaved in the log sheet: "what you wrote to UCSF: “ty smith”". */
export function offerWords({ line, touched }: Typed, { programs }: Pick<Season, "programs">): string {
  const program = programs.find(({ id }) => id === touched.programId);
  const text = [line, touched.subject ?? "", touched.body ?? ""].find((words) => words.trim() !== "") ?? "";
  const begin = text.trim().replace(/\s+/g, " ");
  const quoted = begin === "" ? "" : `: “${begin.length > LONGEST ? `${begin.slice(0, LONGEST).trimEnd()}…` : begin}”`;
  if (!program) return `what you wrote${quoted}`;
  const way = touched.direction === "received" ? "about a message from" : "to";
  return `what you wrote ${way} ${programShortName(program)}${quoted}`;
}
