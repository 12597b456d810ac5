/** The page of a program's fit; `from` is its id in the directory, where one goes once it is out of the season again. */
export const fitAddress = (id: string, from: string): string =>
  `/find/${encodeURIComponent(id)}?from=${encodeURIComponent(from)}`;

/** The program's id in such an address, `written` as the address has it; what isn’t encoded as an address is stands for itself. */
export function idInAddress(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
