import { eachField, type Field, type Fields, type Row } from "@/lib/season/fields/field";

/** Whose value stands once two rows are one: that of the row that stays, of the one that goes, or both, where a field can hold both. */
export type Side = "keep" | "gone" | "both";
/** What a person chose, by the choice's name; what isn't named stands as it usually would. */
export type Picks = Readonly<Record<string, Side>>;

/** A field that two rows of one noun say differently. */
export type Choice = {
  name: string;
  label: string;
  keep: unknown;
  gone: unknown;
  /** Whose value stands unless somebody chooses: that of the row that stays, else of the one that says anything at all. */
  usual: Side;
  /** Whether nothing is lost by holding both. */
  canBeBoth: boolean;
};

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Says nothing of its own: it's empty, or what every new row says. A track is never that: a program has one. */
function saysNothing(name: string, field: Field, value: unknown): boolean {
  if (isNothing(value)) return true;
  return name !== "track" && "usual" in field && JSON.stringify(field.usual) === JSON.stringify(value);
}

/** The side that stands where nobody chooses. */
export function usualSide(isKeepEmpty: boolean, isGoneEmpty: boolean, canBeBoth = false): Side {
  if (isKeepEmpty) return isGoneEmpty ? "keep" : "gone";
  return canBeBoth && !isGoneEmpty ? "both" : "keep";
}

/** The fields that the rows say differently, but for those named `apart`, in the order of their definition. */
export function choicesOf(fields: Fields, keep: Row, gone: Row, apart: readonly string[]): Choice[] {
  return eachField(fields).flatMap(([name, field]) => {
    if (field.kind === "id" || field.kind === "ref" || field.kind === "refs" || apart.includes(name)) return [];
    if (JSON.stringify(keep[name]) === JSON.stringify(gone[name])) return [];
    const canBeBoth = field.kind === "note";
    const usual = usualSide(saysNothing(name, field, keep[name]), saysNothing(name, field, gone[name]), canBeBoth);
    return [{ name, label: field.label ?? name, keep: keep[name], gone: gone[name], usual, canBeBoth }];
  });
}

/** Whose value a choice has. */
export function sideOf({ name, usual, canBeBoth }: Choice, picks: Picks): Side {
  const picked = Object.hasOwn(picks, name) ? picks[name] : undefined;
  return picked === undefined || (picked === "both" && !canBeBoth) ? usual : picked;
}

/** The values that the choices give, by their names. */
export function chosen(choices: readonly Choice[], picks: Picks): Record<string, unknown> {
  return Object.fromEntries(
    choices.map((choice) => {
      const side = sideOf(choice, picks);
      return [choice.name, side === "both" ? bothTexts(choice.keep, choice.gone) : choice[side]];
    }),
  );
}

/** Two texts as one; one that holds the other already stands alone. */
export function bothTexts(one: unknown, other: unknown): string {
  const [first, second] = [String(one ?? ""), String(other ?? "")];
  if (first === "" || second.includes(first)) return second;
  return second === "" || first.includes(second) ? first : `${first}\n\n${second}`;
}
