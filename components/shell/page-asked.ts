/** The event of a window that another page of the app was asked for, with its address as `detail`. */
export const PAGE_ASKED = "rt:page-asked";
