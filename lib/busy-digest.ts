/** What an error page is given in place of a busy database's error: nothing else of it reaches a browser. */
export const BUSY_DIGEST = "busy";
