/**
 * The list with those of `coming` that are not on it, each beside the neighbors that it had: after the one before it in `order`, else
 * before the one after it, else last.
 */
export function putAmong<Member>(
  list: readonly Member[],
  coming: readonly Member[],
  order: readonly string[],
  idOf: (member: Member) => string,
): Member[] {
  const next = [...list];
  const placeOf = (id: string | undefined) => next.findIndex((member) => idOf(member) === id);
  const rankOf = (member: Member) => order.indexOf(idOf(member));
  for (const member of coming.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    if (placeOf(idOf(member)) >= 0) continue;
    const at = rankOf(member);
    const before = placeOf(order.slice(0, Math.max(at, 0)).findLast((id) => placeOf(id) >= 0));
    const after = at < 0 ? -1 : placeOf(order.slice(at + 1).find((id) => placeOf(id) >= 0));
    if (before >= 0) next.splice(before + 1, 0, member);
    else if (after >= 0) next.splice(after, 0, member);
    else next.push(member);
  }
  return next;
}
