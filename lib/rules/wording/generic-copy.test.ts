import { describe, expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import { draft } from "@/lib/rules/wording/draft-builder";
import { nearCopiesAmong } from "@/lib/rules/wording/generic-copy";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

const BODY =
  "Dear Dr. Osei,\n\nThank you for your time. I enjoyed hearing how the residents of Lakeshore run their clinic.";
const OTHER = BODY.replace("Osei", "Bright").replace("Lakeshore", "Tidewater");
const UNLIKE = "Thank you for your question on the early trial, which I have since read again with care.";

const people = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .program("p2", { name: "Tidewater" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .contact("c2", "p1", { name: "Daniel Whitfield" })
    .contact("c3", "p2", { name: "Marcus Bright" });

const found = (made: Season, body: string, recipients = ["c1"]) =>
  preflight(made, draft({ kind: "thank-you", body, recipients }), instantMs("2027-01-20T12:00:00-05:00"))
    .findings.filter(({ rule }) => rule === "generic-copy")
    .map(({ start, end, message }) => ({ marked: body.slice(start, end), message }));
const AT = "2027-01-10T12:00:00-05:00";

describe("a draft like another letter", () => {
  it("is marked whole, with who got the like of it, and when", () => {
    const made = people()
      .sent("p2", "thank-you", AT, { body: OTHER, recipients: ["c3"] })
      .build();
    expect(found(made, `\n ${BODY} \n`)).toEqual([
      {
        marked: BODY,
        message:
          "Names aside, this is nearly the same as your message to Dr. Marcus Bright (Tidewater) on Jan 10, 2027.",
      },
    ]);
  });

  it("names the latest, and the program where nobody is recorded", () => {
    const made = people()
      .sent("p2", "thank-you", AT, { body: OTHER, recipients: ["c3"] })
      .sent("p2", "update", "2027-01-12T12:00:00-05:00", { body: OTHER })
      .build();
    expect(found(made, BODY).map(({ message }) => message)).toEqual([
      "Names aside, this is nearly the same as your message to Tidewater on Jan 12, 2027.",
    ]);
  });

  it("is compared with the season's other drafts, but not with itself as it is stored", () => {
    const stored = people().draft("p1", "thank-you", { body: BODY, recipients: ["c1"] });
    expect(found(stored.build(), BODY)).toEqual([]);
    expect(found(stored.draft("p1", "thank-you", { body: BODY, recipients: ["c2"] }).build(), BODY)).toEqual([
      {
        marked: BODY,
        message: "Names aside, this is nearly the same as your draft to Dr. Daniel Whitfield (Lakeshore).",
      },
    ]);
  });

  it("stays quiet for a letter to the same people, to people unknown, received, or yet to come", () => {
    const sent = (fields: { body: string; recipients: string[] }) =>
      people().sent("p1", "thank-you", AT, fields).build();
    expect(found(sent({ body: BODY, recipients: ["c1", "c2"] }), BODY)).toEqual([]);
    expect(found(sent({ body: BODY, recipients: [] }), BODY)).toEqual([]);
    expect(found(sent({ body: BODY, recipients: ["c2"] }), BODY)).toHaveLength(1);
    expect(found(people().received("p2", "other", AT, { body: OTHER }).build(), BODY)).toEqual([]);
    const later = people().sent("p2", "thank-you", "2027-02-10T12:00:00-05:00", { body: OTHER });
    expect(found(later.build(), BODY)).toEqual([]);
  });

  it("stays quiet for unlike words, and for none", () => {
    const made = people().sent("p2", "thank-you", AT, { body: OTHER }).sent("p2", "update", AT).build();
    expect(found(made, UNLIKE)).toEqual([]);
    expect(found(made, "")).toEqual([]);
  });
});

it("compares drafts laid out together with each other", () => {
  const to = (id: string, body: string) => draft({ body, recipients: [id] });
  const laidOut = [to("c1", BODY), to("c2", UNLIKE), to("c2", BODY.replace("Osei", "Whitfield")), to("c1", BODY)];
  expect(nearCopiesAmong(laidOut, people().build())).toEqual([
    [0, 2],
    [2, 3],
  ]);
});
