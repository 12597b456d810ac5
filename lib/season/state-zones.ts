/**
 * The zone that most of a US state keeps, by its postal code. Of the states with two zones it is that of the larger part, so it
 * is a guess to be looked at, never a fact.
 */
const ZONES = new Map(
  Object.entries({
    "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
    "America/Puerto_Rico": "PR VI",
  }).flatMap(([zone, states]) => states.split(" ").map((state): [string, string] => [state, zone])),
);

const CODES = new Map(
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,VI Virgin Islands,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming"
    .split(",")
    .map((state): [string, string] => [state.slice(3).toLowerCase(), state.slice(0, 2)]),
);

const NAMES = new Map([...CODES].map(([name, code]) => [code, name]));

const KNOWN_CODES = new Set(CODES.values());

/** Every US state by its postal code, in the order of their names. */
export const STATES: readonly string[] = [...CODES].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, code]) => code);

/** The postal code of a US state, given by its code or its name; null for anything else. */
export function stateCode(state: string): string | null {
  const written = state.trim().toLowerCase();
  const code = CODES.get(written) ?? written.toUpperCase();
  return KNOWN_CODES.has(code) ? code : null;
}

/** "Ohio" of "OH"; what is no US state stays as it is. */
export function stateName(state: string): string {
  const name = NAMES.get(stateCode(state) ?? "");
  // Only "of" stays in lower case: District of Columbia.
  return name?.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase()) ?? state;
}

/** The zone of the larger part of a US state, given by its code or its name; null for anything else. */
export function guessZone(state: string): string | null {
  return ZONES.get(stateCode(state) ?? "") ?? null;
}
