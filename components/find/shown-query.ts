import { CHECKED, EVERYTHING, ORDERS, POSITIONS, type Shown, WHICH } from "./filters";

/** The choice that a query names; what it names nothing of, or nothing that there is, is `usual`. */
function choiceIn<Key extends string>(words: Record<Key, string>, named: string | null, usual: Key): Key {
  const keys = Object.keys(words).filter((key): key is Key => key in words);
  return keys.find((key) => key === named) ?? usual;
}

/** What the list shows and in which order, as an address says it. */
export function readShown(query: URLSearchParams): Shown {
  return {
    which: choiceIn(WHICH, query.get("which"), EVERYTHING.which),
    state: query.get("state") ?? EVERYTHING.state,
    positions: choiceIn(POSITIONS, query.get("positions"), EVERYTHING.positions),
    checked: choiceIn(CHECKED, query.get("checked"), EVERYTHING.checked),
    otherTracks: query.get("tracks") === "all",
    order: choiceIn(ORDERS, query.get("order"), EVERYTHING.order),
  };
}

/** The same as a query, beside whatever else is in it; what the list starts with is left out. */
export function writeShown({ otherTracks, ...choices }: Shown, query = new URLSearchParams()): URLSearchParams {
  const written = new URLSearchParams(query);
  const usual: Record<string, unknown> = EVERYTHING;
  for (const [name, value] of Object.entries(choices)) {
    if (value === usual[name]) written.delete(name);
    else written.set(name, value);
  }
  if (otherTracks) written.set("tracks", "all");
  else written.delete("tracks");
  return written;
}
