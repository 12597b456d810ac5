/** The order with one program moved to a place (from 1); places beyond the ends are the ends. */
export function moved(order: string[], id: string, place: number): string[] {
  const rest = order.filter((other) => other !== id);
  const at = Math.max(0, Math.min(rest.length, place - 1));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
