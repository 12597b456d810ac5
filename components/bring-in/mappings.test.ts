import { describe, expect, test } from "vitest";
import { type Mappings, mappingFor, readMappings, withMapping } from "./mappings";

const HEADERS = ["Place", "Vibe", "Status"];
const kept = withMapping([], HEADERS, { Vibe: "score.mood", Other: "notes" });

describe("what was chosen for a table", () => {
  test("is proposed for the next with the same headers, in another order, case, and marks", () => {
    expect(mappingFor(kept, HEADERS)).toEqual({ Vibe: "score.mood" });
    expect(mappingFor(kept, ["status", "VIBE?", "place"])).toEqual({ "VIBE?": "score.mood" });
  });

  test("is not taken over by a table that has one of the headers among others", () => {
    expect(mappingFor(kept, ["Place", "Vibe"])).toEqual({});
    expect(mappingFor(kept, [...HEADERS, "City"])).toEqual({});
  });

  test("is the latest, and knows nothing of what other tables have", () => {
    const later = withMapping(kept, HEADERS, { Vibe: "notes", Status: "program.stage" });
    expect(mappingFor(later, HEADERS)).toEqual({ Vibe: "notes", Status: "program.stage" });
    expect(later).toHaveLength(1);
    expect(withMapping(kept, ["City"], { Vibe: "notes" })).toEqual(kept);
  });

  test("is kept for the last thirty tables", () => {
    let many: Mappings = kept;
    for (let at = 0; at < 30; at += 1) many = withMapping(many, [`h${at}`], { [`h${at}`]: "notes" });
    expect(many).toHaveLength(30);
    expect(mappingFor(many, HEADERS)).toEqual({});
    expect(mappingFor(many, ["h29"])).toEqual({ h29: "notes" });
  });

  test("comes back from its text; any other text is none", () => {
    expect(readMappings(JSON.stringify(kept))).toEqual(kept);
    for (const text of [null, "", "{", '{"Vibe":"notes"}', "[1]"]) expect(readMappings(text)).toEqual([]);
  });
});
