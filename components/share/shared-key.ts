/** Where what was shared stays in this tab until it is used, also while somebody signs in; signing out clears it. In a file of its own: every page looks there. */
export const SHARED = "shared";
