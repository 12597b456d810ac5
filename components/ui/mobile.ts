/** The width under which the mobile layout holds (design, section 3). */
export const MOBILE = "(max-width: 44.9375em)";
