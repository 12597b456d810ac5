import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { startPrograms } from "./start-programs";

it("lists programs by name, and says of one that is over that it is", () => {
  const { programs } = season()
    .program("p1", { name: "Tidewater Health", stage: "rejected" })
    .program("p2", { name: "Harlow–St. Anne", stage: "interviewed" })
    .program("p3", { name: "Keystone Methodist", stage: "waitlisted" })
    .build();
  expect(startPrograms(programs).map(({ name }) => name)).toEqual([
    "Harlow–St. Anne",
    "Keystone Methodist",
    "Tidewater Health (Rejected)",
  ]);
});
