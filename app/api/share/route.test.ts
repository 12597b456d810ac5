import { expect, test } from "vitest";
import { POST } from "./route";

/** What a share is led to, as the page reads it. */
async function led(fields: [name: string, value: string | File][]) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const answer = await POST(new Request("https://app.example/api/share", { method: "POST", body }));
  expect(answer.status).toBe(303);
  const [page, after] = (answer.headers.get("location") ?? "").split("#");
  expect(page).toBe("/share");
  const address = new URLSearchParams(after);
  return { title: address.get("title"), text: address.get("text"), left: address.getAll("left") };
}

test("words are handed on, and files are named as left out", async () => {
  const mail = (name: string, text = "From: x") => new File([text], name);
  expect(
    await led([
      ["title", "Your visit"],
      ["text", "Thank you."],
      ["url", "https://piedmont.example"],
      ["files", mail("one.eml")],
      ["files", mail("two & three.eml")],
      ["files", mail("empty.eml", "")],
    ]),
  ).toEqual({
    title: "Your visit",
    text: "Thank you.\nhttps://piedmont.example",
    left: ["one.eml", "two & three.eml"],
  });
});

test("what is no form hands nothing on", async () => {
  const answer = await POST(new Request("https://app.example/api/share", { method: "POST", body: "x" }));
  expect(answer.headers.get("location")).toBe("/share#title=&text=");
});
