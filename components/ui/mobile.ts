/** The width under which the mobile layout holds (design, section 3). */
export const MOBILE = "(max-width: 44.9375em)";
/** A phone, on its side too, where a dialog would leave little of its height. */
export const PHONE = `${MOBILE}, (pointer: coarse) and (max-height: 30em)`;
