/** Criteria that are offered to somebody who has none; nothing is judged by them until they are taken. */
export const USUAL_CRITERIA = [
  { name: "Case volume and variety", weight: 5 },
  { name: "Teaching and autonomy", weight: 4 },
  { name: "The people", weight: 4 },
  { name: "Place and family", weight: 3 },
  { name: "Where graduates go", weight: 2 },
] as const;
