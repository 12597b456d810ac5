/** How long a link that sets a new password works, in minutes. */
export const RESET_MINUTES = 30;
