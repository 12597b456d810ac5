const NAMES = new Map(
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming"
    .split(",")
    .map((state): [string, string] => [state.slice(0, 2), state.slice(3)]),
);
const CODES = new Map([...NAMES].map(([code, name]) => [name.toLowerCase(), code]));
/** Codes that are words or degrees as well; in capitals they may mean something else. */
const AMBIGUOUS = new Set(["IN", "OR", "ME", "OK", "HI", "OH", "MD", "PA", "MA", "MS", "ID", "CO", "AL"]);

/** A state's name and its postal code, from either; an empty code where it says nothing by itself. */
export function stateOf(written: string): { name: string; code: string } {
  const trimmed = written.trim();
  const code = CODES.get(trimmed.toLowerCase()) ?? trimmed.toUpperCase();
  return { name: NAMES.get(code) ?? trimmed, code: NAMES.has(code) && !AMBIGUOUS.has(code) ? code : "" };
}
