import { describe, expect, test } from "vitest";
import { ownText } from "@/lib/rules/text/own-text";
import { mailOf } from "./parse";

const HEAD = [
  "From: Elena Marsh <marsh@example.org>",
  "Subject: Re: Thank you",
  "Date: Sat, 21 Nov 2026 10:12:00 -0500",
];
const FLOWED = "Content-Type: text/plain; charset=utf-8; format=flowed";

async function textOf(type: string, lines: string[], end = "\n"): Promise<string | undefined> {
  const source = [...HEAD, "MIME-Version: 1.0", ...type.split("\n"), "", ...lines, ""].join(end);
  return (await mailOf(new TextEncoder().encode(source), 1))?.text;
}

describe("a plain text whose lines were broken for length", () => {
  test.each(["\n", "\r\n"])("is whole again, its paragraphs and its signature apart (%j)", async (end) => {
    const lines = [
      "We were glad to ",
      "meet you in ",
      "November.",
      "",
      "Best,",
      "Elena",
      "-- ",
      "Elena Marsh",
      "Harlow",
    ];
    expect(await textOf(FLOWED, lines, end)).toBe(
      "We were glad to meet you in November.\n\nBest,\nElena\n-- \nElena Marsh\nHarlow",
    );
  });

  test("keeps apart what was quoted and what answers it", async () => {
    const text = await textOf(FLOWED, [
      "> Thank you for your ",
      "> time. I was glad to ",
      "Come and see us ",
      "again.",
      ">> an earlier ",
      ">> word ",
      "> a later one",
    ]);
    expect(text).toBe(
      "> Thank you for your time. I was glad to\nCome and see us again.\n>> an earlier word\n> a later one",
    );
    const { plain, blocks } = ownText(text ?? "");
    expect(blocks.map(({ start, end }) => plain.text.slice(start, end)).join(" ")).toBe("Come and see us again.");
  });

  test("loses the spaces of the breaks where they were put there for them (delsp)", async () => {
    expect(await textOf(`${FLOWED}; delsp=yes`, ["Angio ", "plasty and a ", " stent.", "Two"])).toBe(
      "Angioplasty and astent.\nTwo",
    );
    expect(await textOf(`${FLOWED}; delsp=no`, ["Two ", "words"])).toBe("Two words");
  });

  test("loses the space that was put before a line, but none that keeps it from being a quotation", async () => {
    expect(await textOf(FLOWED, [" From here on", "  an indent", " > 5 cm", "end"])).toBe(
      "From here on\n an indent\n > 5 cm\nend",
    );
  });

  test("is told by a header that goes on in the next line, and by that of a part", async () => {
    const folded = 'Content-Type: text/plain; charset="utf-8";\n format="flowed"; delsp="yes"';
    expect(await textOf(folded, ["long ", "word"])).toBe("longword");
    const parts = (type: string) => [
      "--x",
      type,
      "",
      "one ",
      "line",
      "",
      "--x",
      "Content-Type: text/html",
      "",
      "<p>one line</p>",
      "--x--",
    ];
    const many = 'Content-Type: multipart/alternative; boundary="x"';
    expect(await textOf(many, parts(FLOWED))).toBe("one line");
    expect(await textOf(many, parts("Content-Type: text/plain"))).toBe("one \nline");
  });

  test("stays as it is where no header says so, even where its words do", async () => {
    const lines = ["Content-Type: text/plain; format=flowed", "is what ", "they wrote"];
    expect(await textOf("Content-Type: text/plain; charset=utf-8", lines)).toBe(lines.join("\n"));
  });

  test("is whole again in many lines", async () => {
    const lines = Array.from({ length: 9_000 }, () => "some words ");
    expect(await textOf(FLOWED, [...lines, "end"])).toBe(`${lines.join("")}end`);
  });
});
