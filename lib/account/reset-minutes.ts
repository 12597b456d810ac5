/** A link that sets a new password works for so long. */
export const RESET_MINUTES = 30;
