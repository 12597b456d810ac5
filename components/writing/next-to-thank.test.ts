import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { nextAfter } from "./next-to-thank";

const ENDED = "2027-01-25T19:00:00Z";
const SENT = "2027-01-26T19:00:00Z";
const NOW = Date.parse("2027-01-28T21:40:00Z");

const wish = (contactId: string, thankYou: "expected" | "none" = "expected") => ({ contactId, thankYou });

function interviewed() {
  return season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .contact("c3", "p1", { name: "Ana Ruiz" })
    .interview("p1", ENDED, { id: "i1", participants: [wish("c1"), wish("c2"), wish("c3")] });
}
const thanking = (...recipients: string[]) => ({ kind: "thank-you" as const, interviewId: "i1", recipients });

describe("where one goes once a letter is sent", () => {
  it("is the next person of the interview", () => {
    expect(nextAfter(interviewed().build(), { id: "p1" }, thanking("c1"), NOW)).toBe(
      "/write?program=p1&kind=thank-you&interview=i1&to=c2",
    );
  });

  it("is the first again after the last", () => {
    expect(nextAfter(interviewed().build(), { id: "p1" }, thanking("c3"), NOW)).toContain("to=c1");
  });

  it("leaves out who was thanked, and opens a draft that waits", () => {
    const built = interviewed()
      .sent("p1", "thank-you", SENT, { recipients: ["c2"], interviewId: "i1" })
      .draft("p1", "thank-you", { id: "d3", recipients: ["c3"], interviewId: "i1" })
      .build();
    expect(nextAfter(built, { id: "p1" }, thanking("c1"), NOW)).toBe("/write/d3");
  });

  it("is the next person of the latest interview where the letter names none", () => {
    expect(nextAfter(interviewed().build(), { id: "p1" }, { ...thanking("c1"), interviewId: null }, NOW)).toContain(
      "to=c2",
    );
  });

  it("is Today once nobody of the interview waits, or there is no interview", () => {
    const built = interviewed()
      .sent("p1", "thank-you", SENT, { recipients: ["c2", "c3"], interviewId: "i1" })
      .build();
    expect(nextAfter(built, { id: "p1" }, thanking("c1"), NOW)).toBe("/today");
    const none = season().program("p1").contact("c1", "p1", {}).build();
    expect(nextAfter(none, { id: "p1" }, { ...thanking("c1"), interviewId: null }, NOW)).toBe("/today");
  });

  it("is the program after any other letter", () => {
    expect(nextAfter(interviewed().build(), { id: "p1" }, { ...thanking("c1"), kind: "update" }, NOW)).toBe(
      "/programs/p1",
    );
  });
});
