import { referenceCheck } from "./cross-check";
import { type Problem, pathText, readJsonOf } from "./file-problems";
import { type Draft, draftFileSchema, type Message, type Season } from "./schema";
import { isoIn } from "./time";

/** A draft as its file holds it, with what a person acknowledged about it. */
export type DraftFile = Omit<Draft, "id"> & Pick<Message, "acknowledged">;

export type ReadDraft = { ok: true; draft: DraftFile } | { ok: false; problems: Problem[] };

/**
 * A reader of draft files (season-file.md) for a season: the draft with every optional field filled in, or everything wrong with it,
 * references to what the season has not included. An acknowledgement without its moment is given at `now` (epoch milliseconds).
 */
export function draftReader(season: Season, now: number): (text: string) => ReadDraft {
  const checkReferences = referenceCheck(season);
  return (text) => {
    const read = readJsonOf(text, draftFileSchema, "expected a draft, one JSON object");
    if (!read.ok) return read;
    const { id: _, acknowledged, ...draft } = read.value;
    const problems: Problem[] = [];
    checkReferences(draft, [], (path, message) => problems.push({ path: pathText(path), message }));
    if (problems.length > 0) return { ok: false, problems };
    const at = isoIn(now, season.season.timeZone);
    return { ok: true, draft: { ...draft, acknowledged: acknowledged.map((given) => ({ at, ...given })) } };
  };
}
