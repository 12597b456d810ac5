/** The cookie that holds the key on a device; it goes at sign-out, and with the session. In a file of its own: every page asks for it. */
export const DEVICE_COOKIE = "offline-key";
