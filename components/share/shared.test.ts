import { expect, test } from "vitest";
import { fileOf, thoseThatFit } from "./shared";

const mail = (name: string, size: number) => new File(["x".repeat(size)], name);

test("every mail that a tab has room for is taken, as it was, and the others are named", async () => {
  const given = [
    mail("one.eml", 1_000_000),
    mail("large.eml", 2_500_000),
    mail("two.eml", 2_000_000),
    mail("three.eml", 1),
  ];
  const { files, leftOut } = await thoseThatFit(given);
  expect(files.map(({ name }) => name)).toEqual(["one.eml", "two.eml"]);
  expect(leftOut).toEqual(["large.eml", "three.eml"]);
  expect(await thoseThatFit([])).toEqual({ files: [], leftOut: [] });
});

test("bytes of any kind come out as they went in", async () => {
  const bytes = Uint8Array.from({ length: 25_000 }, (_, at) => at % 256);
  const { files } = await thoseThatFit([new File([bytes], "visit.eml")]);
  const [again] = files.map(fileOf);
  expect(again?.name).toBe("visit.eml");
  expect(new Uint8Array(await again!.arrayBuffer())).toEqual(bytes);
});
