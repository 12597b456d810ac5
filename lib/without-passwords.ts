/** What was typed, without any field whose name speaks of a password. */
export function withoutPasswords(input: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => !/password/i.test(name))
      .map(([name, value]) => [name, isPlain(value) ? withoutPasswords(value) : value]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
