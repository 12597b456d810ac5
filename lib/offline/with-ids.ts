/** What is sent by an action, and all that stands in it. */
type Input = Record<string, unknown>;

const isInput = (given: unknown): given is Input =>
  typeof given === "object" && given !== null && !Array.isArray(given);

/** Every text in an input, those that are names of its fields among them. */
export function textsIn(given: unknown): string[] {
  if (typeof given === "string") return [given];
  if (Array.isArray(given)) return given.flatMap(textsIn);
  return isInput(given) ? Object.entries(given).flatMap(([name, value]) => [name, ...textsIn(value)]) : [];
}

/** An input with other ids in the place of those that a device had made; what it is itself sent under stays. */
export function withIds({ submission, ...input }: Input, ids: ReadonlyMap<string, string>): Input {
  const changed = (given: unknown): unknown => {
    if (typeof given === "string") return ids.get(given) ?? given;
    if (Array.isArray(given)) return given.map(changed);
    if (!isInput(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [ids.get(name) ?? name, changed(value)]));
  };
  const all = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      name === "message" && isInput(value) ? withIds(value, ids) : changed(value),
    ]),
  );
  return submission === undefined ? all : { ...all, submission };
}
