const PLACE =
  /\b(?:hospitals?|universit(?:y|ies)|univ|medical|med|clinics?|health(?:care)?|center|centre|college|institute|infirmary|medicine|system|foundation|school|ctr)\b/i;

/** Whether a cell is a name as hospitals and universities have: two words and more, one of them of such places. */
export const isPlaceName = (cell: string): boolean => PLACE.test(cell) && /\p{L}\s+\p{L}/u.test(cell.trim());
