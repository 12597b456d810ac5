import { plainWords } from "@/lib/season/search";
import { stateCode } from "@/lib/season/state-zones";
import { cityAndState } from "./city-state";
import { ACGME, CODE, type Column, hasDay, placed, type Seen, share } from "./column";
import { isPlaceName } from "./place-names";
import { saysNo, saysYes, stageOfWords } from "./words";

/** What a column becomes by its cells alone: what nobody can place is kept in the notes. */
export function byCells(column: Seen): Column {
  const { values, header } = column;
  if (values.length === 0)
    return placed(column, header === "" ? "ignore" : "notes", header === "" ? "It is empty." : "No field fits.");
  const all = (is: (value: string) => unknown, least = 0.8) => share(values, (value) => Boolean(is(value))) >= least;
  const sure = values.length >= 3 || header === "";
  if (all((value) => CODE.test(value))) return placed(column, "program.nrmpCode", "Its cells are NRMP codes.");
  if (all((value) => ACGME.test(value))) return placed(column, "program.acgmeId", "Its cells are ACGME IDs.");
  if (all((value) => /^\S+@\S+\.\S+$/.test(value)))
    return placed(column, "contact.email", "Its cells are email addresses.");
  if (all((value) => cityAndState(value)) && sure)
    return placed(column, "program.cityState", "Its cells are cities with states.");
  if (all((value) => /^[A-Z]{2}$/.test(value.trim()) && stateCode(value)) && sure)
    return placed(column, "program.state", "Its cells are states.");
  if (all((value) => /^(?:gold|silver|none)$/i.test(value.trim())))
    return placed(column, "program.signal", "Its cells are signals.");
  if (all((value) => /^(?:categorical|advanced|preliminary|prelim)$/i.test(value.trim())))
    return placed(column, "program.positionType", "Its cells are kinds of positions.");
  if (all((value) => /^(?:virtual|in[- ]person|zoom|on[- ]?site)$/i.test(value.trim())))
    return placed(column, "interview.format", "Its cells are formats.");
  if (
    all((value) =>
      /^(?:integrated|independent|ir\/dr|ir integrated|ir independent|diagnostic|integrated ir|prelim(?:inary)?|transitional(?: year)?)$/i.test(
        value.trim(),
      ),
    )
  )
    return placed(column, "program.track", "Its cells are tracks.");
  if (
    sure &&
    all((value) => stageOfWords(value) && !saysYes(value) && !saysNo(value)) &&
    new Set(values.map(plainWords)).size > 1
  )
    return placed(column, "program.stage", "Its cells are stages.");
  if (header === "" && all(isPlaceName)) return placed(column, "program.name", "Its cells are names of programs.");
  if (all(hasDay, 0.6))
    return placed(column, "notes", "It holds dates, and the header doesn’t say of what.", [
      "interview.date",
      "sent.thank-you",
      "task.due",
      "notes",
    ]);
  return placed(column, "notes", "No field fits, so it’s kept in the notes.");
}
