import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { addressed, copied, LONGEST_ADDRESS, MAILS, type Mail, mailAddress } from "./mail-links";

const { contacts } = season()
  .program("p1")
  .contact("c1", "p1", { name: "Elena Marsh", email: "marsh@example.org" })
  .contact("c2", "p1", { name: "Wei Tak" })
  .contact("c3", "p1", { name: "Ana Ruiz", email: " " })
  .contact("c4", "p1", { name: "Ida Holm", email: "ida+ir@example.org" })
  .build();

const letter = { subject: "Thank you & more – 50%", body: "Dear Dr. Marsh,\n\nÑandú 🩻\r\nEnd" };

describe("who it goes to", () => {
  test("is known when each has an address", () => {
    expect(addressed(["c4", "c1"], contacts)).toEqual({
      ok: true,
      addresses: ["ida+ir@example.org", "marsh@example.org"],
    });
  });
  test("says who has none", () => {
    const why = "No email address for Dr. Wei Tak and Dr. Ana Ruiz. Copy the letter instead.";
    expect(addressed(["c1", "c2", "c3"], contacts)).toEqual({ ok: false, why });
  });
  test("says that nobody is chosen", () => {
    expect(addressed([], contacts)).toEqual({
      ok: false,
      why: "No one is chosen under To. Choose someone, or copy the letter.",
    });
  });
});

describe("the address", () => {
  test("of a mail program: CRLF, UTF-8, nothing that ends a field early", () => {
    expect(mailAddress("app", letter, ["ida+ir@example.org", "marsh@example.org"])).toBe(
      "mailto:ida%2Bir@example.org,marsh@example.org?subject=Thank%20you%20%26%20more%20%E2%80%93%2050%25" +
        "&body=Dear%20Dr.%20Marsh%2C%0D%0A%0D%0A%C3%91and%C3%BA%20%F0%9F%A9%BB%0D%0AEnd",
    );
  });

  test.each([
    ["gmail", "https://mail.google.com/mail/", { view: "cm", fs: "1" }, "su"],
    ["outlook", "https://outlook.live.com/mail/0/deeplink/compose", {}, "subject"],
    ["office", "https://outlook.office.com/mail/deeplink/compose", {}, "subject"],
  ] as const)("of %s reads back as it was written", (mail, place, fixed, subject) => {
    const url = new URL(mailAddress(mail, letter, ["ida+ir@example.org", "marsh@example.org"]));
    expect(url.origin + url.pathname).toBe(place);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...fixed,
      to: "ida+ir@example.org,marsh@example.org",
      [subject]: "Thank you & more – 50%",
      body: "Dear Dr. Marsh,\r\n\r\nÑandú 🩻\r\nEnd",
    });
  });

  test.each(Object.keys(MAILS) as Mail[])(
    "of %s takes no field from a text, and no half character breaks it",
    (mail) => {
      const address = mailAddress(mail, { subject: "a\r\nbcc=x", body: "\ud83e&bcc=other@example.org#x?y" }, [
        "a@example.org",
      ]);
      expect(new URL(address).searchParams.has("bcc")).toBe(false);
      expect(new URL(address).hash).toBe("");
    },
  );

  test("grows past the limit by a character at a time", () => {
    const room = LONGEST_ADDRESS - mailAddress("app", { subject: "", body: "" }, ["a@example.org"]).length;
    const long = (n: number) => mailAddress("app", { subject: "", body: "x".repeat(n) }, ["a@example.org"]).length;
    expect(long(room)).toBe(1_800);
    expect(long(room + 1)).toBe(1_801);
  });
});

test("Copy takes the subject, an empty line and the text", () => {
  expect(copied({ subject: " One\r\ntwo ", body: "Dear\n\nyou" })).toBe("One two\n\nDear\n\nyou");
  expect(copied({ subject: " ", body: "Dear" })).toBe("Dear");
});
