/** Inputs of a day and of a wall time within the years that a season keeps, so that a browser takes a year of four digits. */
export const DAY_INPUT = { type: "date", min: "1900-01-01", max: "2199-12-31" } as const;
export const MOMENT_INPUT = { type: "datetime-local", min: "1900-01-01T00:00", max: "2199-12-31T23:59" } as const;
