/** Thank-yous are best within two days (elapsed hours). */
export const THANKS_DUE_HOURS = 48;
/** A thank-you is late after three days (elapsed hours). */
export const THANKS_LATE_HOURS = 72;
