/** The page of a program's fit; `from` is its id in the directory, where one goes once it is out of the season again. */
export const fitAddress = (id: string, from: string): string =>
  `/find/${encodeURIComponent(id)}?from=${encodeURIComponent(from)}`;
