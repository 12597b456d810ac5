/** Whether two programs are called the same, however they are capitalised or spaced at the ends. */
export function sameName(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), "en", { sensitivity: "accent" }) === 0;
}
