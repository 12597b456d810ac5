/** The window's event when another page of the app is requested, with its address as `detail`. */
export const PAGE_ASKED = "rt:page-asked";
