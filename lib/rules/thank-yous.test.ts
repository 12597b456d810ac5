import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Participant, Season } from "@/lib/season/schema";
import { gather } from "./gather";
import { thankYousOf } from "./thank-yous";

const NOW = Date.parse("2027-01-26T15:00:00Z");
const ENDED = "2027-01-25T19:00:00Z";
const AFTER = "2027-01-26T09:00:00Z";
const with3 = (thankYou: Participant["thankYou"] = "expected") =>
  season()
    .program("p1")
    .contact("c1", "p1")
    .contact("c2", "p1")
    .contact("c3", "p1")
    .interview("p1", ENDED, {
      participants: [
        { contactId: "c3", thankYou: "expected" },
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou },
      ],
    });
const standing = (given: Season) =>
  thankYousOf(gather(given, NOW), given.interviews[0]!).map(({ contactId, sent, draft }) => [
    contactId,
    sent?.id ?? null,
    draft?.id ?? null,
  ]);

test("whom the interview asks to thank, in its order", () => {
  expect(standing(with3("optional").build())).toEqual([
    ["c3", null, null],
    ["c1", null, null],
  ]);
});

test("what was sent after it ended, and what is kept as a draft", () => {
  const given = with3()
    .sent("p1", "thank-you", AFTER, { recipients: ["c1"] })
    .sent("p1", "thank-you", "2027-01-25T18:59:59Z", { recipients: ["c3"] })
    .sent("p1", "update", AFTER, { recipients: ["c3"] })
    .sent("p1", "thank-you", "2027-01-26T15:00:01Z", { recipients: ["c3"] })
    .draft("p1", "thank-you", { recipients: ["c2"], interviewId: "i1" })
    .build();
  expect(standing(given)).toEqual([
    ["c3", null, null],
    ["c1", "m1", null],
    ["c2", null, "d1"],
  ]);
});

test("one that names nobody thanked everybody; a draft without an interview counts, one for another does not", () => {
  const given = with3()
    .interview("p1", "2027-01-20T19:00:00Z")
    .draft("p1", "thank-you", { recipients: ["c1"] })
    .draft("p1", "thank-you", { recipients: ["c2"], interviewId: "i2" })
    .draft("p1", "update", { recipients: ["c3"] })
    .build();
  expect(standing(given)).toEqual([
    ["c3", null, null],
    ["c1", null, "d1"],
    ["c2", null, null],
  ]);
  const all = with3().sent("p1", "thank-you", AFTER, { recipients: [] }).build();
  expect(standing(all).map(([, sent]) => sent)).toEqual(["m1", "m1", "m1"]);
});
