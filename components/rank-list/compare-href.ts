/** How many programs are compared side by side at most; more could not be read. */
export const MOST_COMPARED = 4;

/** The address at which these programs stand side by side. */
export function compareHref(ids: string[]): string {
  return `/rank-list/compare?programs=${ids.slice(0, MOST_COMPARED).map(encodeURIComponent).join(",")}`;
}
