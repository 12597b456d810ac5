/** What every private answer says of being kept: nobody may. */
export const privately = { "cache-control": "private, no-store" };
