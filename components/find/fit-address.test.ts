import { expect, test } from "vitest";
import { fitAddress, idInAddress } from "./fit-address";

test.each(["directory-emory-university", "p 1/2", "50%", "日本"])("%j is read as it was written", (id) => {
  const [, written = ""] = /^\/find\/([^?]+)\?/.exec(fitAddress(id, "a")) ?? [];
  expect(idInAddress(written)).toBe(id);
});

test.each(["%", "x%", "%ff%fe"])("%j is no id that anybody wrote, and no error", (written) => {
  expect(idInAddress(written)).toBe(written);
});
