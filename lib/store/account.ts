declare const checked: unique symbol;

/**
 * The account whose session was checked. Every function of the store takes it first, and lib/store/sessions.ts alone
 * makes it: holding one is the proof that somebody is signed in. (A calendar's secret address reads one season;
 * lib/store/calendar-feeds.ts makes the account's id for that, and keeps it to itself; so does lib/store/notice-queue.ts for what is
 * sent to the account's owner.)
 */
export type AccountId = string & { readonly [checked]: true };
