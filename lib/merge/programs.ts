import { labelOf } from "@/lib/fit/fact-words";
import { PROGRAM } from "@/lib/season/fields/program";
import type { Certification, Program, Season } from "@/lib/season/schema";
import { type Choice, choicesOf, chosen, type Picks, sideOf, usualSide } from "./choices";
import { peopleAtBoth } from "./doubled";
import { type Merge, mergedPeople } from "./people";
import { naming, renamedSeason } from "./renamed-rows";

/** Names add up, facts and impressions are chosen one by one, a place is one choice, and only what both put away stays away. */
const APART = ["aliases", "facts", "rank", "willNotRank", "archived"];
const RANK = "rank";
const MOST_ALIASES = 50;

type Place = Pick<Program, "rank" | "willNotRank">;

const placeOf = ({ rank, willNotRank }: Program): Place => ({ rank, willNotRank });
const isNowhere = ({ rank, willNotRank }: Place) => rank === null && !willNotRank;
const factName = (field: string) => `fact:${field}`;
const scoreName = (criterionId: string) => `score:${criterionId}`;

/** What two programs say differently: their fields, the place on the rank list, facts, and impressions of both. */
export function programChoices(season: Season, keep: Program, gone: Program): Choice[] {
  const places = [placeOf(keep), placeOf(gone)] as const;
  const place: Choice[] =
    JSON.stringify(places[0]) === JSON.stringify(places[1])
      ? []
      : [
          {
            ...{ name: RANK, label: "Rank", keep: places[0], gone: places[1], canBeBoth: false },
            usual: usualSide(isNowhere(places[0]), isNowhere(places[1])),
          },
        ];
  return [
    ...choicesOf(PROGRAM, keep, gone, APART),
    ...place,
    ...factChoices(keep, gone),
    ...scoreChoices(season, keep, gone),
  ];
}

function factChoices(keep: Program, gone: Program): Choice[] {
  return gone.facts.flatMap((fact) => {
    const known = keep.facts.find(({ field }) => field === fact.field);
    if (!known || JSON.stringify(known) === JSON.stringify(fact)) return [];
    const choice = { name: factName(fact.field), label: labelOf(fact.field), canBeBoth: false };
    return [{ ...choice, keep: known, gone: fact, usual: usualSide(known.value === null, fact.value === null) }];
  });
}

const ofProgram = ({ scores }: Season, id: string) =>
  scores.filter(({ programId, interviewId }) => programId === id && interviewId === null);

function scoreChoices(season: Season, keep: Program, gone: Program): Choice[] {
  const there = ofProgram(season, keep.id);
  return ofProgram(season, gone.id).flatMap((score) => {
    const known = there.find(({ criterionId }) => criterionId === score.criterionId);
    if (!known || (known.score === score.score && known.words === score.words)) return [];
    const label = season.criteria.find(({ id }) => id === score.criterionId)?.name ?? "Score";
    return [
      { name: scoreName(score.criterionId), label, keep: known, gone: score, usual: "keep" as const, canBeBoth: false },
    ];
  });
}

/** Every name that either went by, but for those it goes by now: it's found under all of them. */
function aliasesOf(program: Program, keep: Program, gone: Program): string[] {
  const known = new Set([program.name, program.shortName].map((name) => name.toLowerCase()));
  const names = [keep, gone].flatMap(({ aliases, name, shortName }) => [...aliases, name, shortName]);
  const others: string[] = [];
  for (const name of names) {
    if (name.trim() === "" || known.has(name.toLowerCase())) continue;
    known.add(name.toLowerCase());
    others.push(name);
  }
  return others.slice(0, MOST_ALIASES);
}

function mergedProgram(season: Season, keep: Program, gone: Program, picks: Picks): Program {
  const choices = programChoices(season, keep, gone);
  const values = chosen(
    choices.filter(({ name }) => !name.includes(":") && name !== RANK),
    picks,
  );
  const place = choices.find(({ name }) => name === RANK);
  const program: Program = {
    ...keep,
    ...values,
    ...placeOf(place && sideOf(place, picks) === "gone" ? gone : keep),
    archived: keep.archived && gone.archived,
  };
  const taken = new Set(
    choices.flatMap((choice) =>
      choice.name.startsWith(factName("")) && sideOf(choice, picks) === "gone" ? [choice.name] : [],
    ),
  );
  const facts = [
    ...keep.facts.map((fact) =>
      taken.has(factName(fact.field)) ? (gone.facts.find(({ field }) => field === fact.field) ?? fact) : fact,
    ),
    ...gone.facts.filter(({ field }) => !keep.facts.some((fact) => fact.field === field)),
  ];
  return { ...program, facts, aliases: aliasesOf(program, keep, gone) };
}

/** One impression by each criterion: where both have one, the one that was chosen. */
function mergedScores(season: Season, keep: Program, gone: Program, picks: Picks): Season["scores"] {
  const choices = scoreChoices(season, keep, gone);
  const theirs = ofProgram(season, gone.id);
  const ours = ofProgram(season, keep.id);
  return season.scores.flatMap((score) => {
    if (score.interviewId !== null)
      return [{ ...score, programId: score.programId === gone.id ? keep.id : score.programId }];
    if (score.programId === gone.id)
      return ours.some(({ criterionId }) => criterionId === score.criterionId)
        ? []
        : [{ ...score, programId: keep.id }];
    const choice = choices.find(({ name }) => name === scoreName(score.criterionId));
    if (score.programId !== keep.id || !choice || sideOf(choice, picks) !== "gone") return [score];
    const other = theirs.find(({ criterionId }) => criterionId === score.criterionId) ?? score;
    return [{ ...score, score: other.score, words: other.words }];
  });
}

/** A list that was certified names the program that stays in the place of the other, with the name it had; one that has both keeps both. */
function certified(one: Certification, keep: string, gone: string): Certification {
  const renamed = (list: Certification["primary"]) =>
    list.some(({ programId }) => programId === keep)
      ? list
      : list.map((row) => (row.programId === gone ? { ...row, programId: keep } : row));
  return { ...one, primary: renamed(one.primary), supplemental: renamed(one.supplemental) };
}

/**
 * The season with two programs as one: all that was logged for the one that goes is logged for the one that stays. People of both who
 * were said to be the same (`people`, by the ids of those who go) become one as well. Null where they aren't two programs of the season.
 */
export function mergedPrograms(
  season: Season,
  { keep, gone, picks, people }: Merge & { people: string[] },
): Season | null {
  const [stays, goes] = [keep, gone].map((id) => season.programs.find((program) => program.id === id));
  if (!stays || !goes || stays === goes) return null;
  const program = mergedProgram(season, stays, goes, picks);
  const pairs = peopleAtBoth(season, keep, gone).filter((pair) => people.includes(pair.gone.id));
  const moved = renamedSeason({ ...season, scores: [] }, naming("program", keep, gone));
  const next: Season = {
    ...moved,
    programs: season.programs.filter(({ id }) => id !== gone).map((known) => (known.id === keep ? program : known)),
    scores: mergedScores(season, stays, goes, picks),
    certifications: season.certifications.map((one) => certified(one, keep, gone)),
  };
  return pairs.reduce(
    (so, pair) => mergedPeople(so, { keep: pair.keep.id, gone: pair.gone.id, picks: {} }) ?? so,
    next,
  );
}
