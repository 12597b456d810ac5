import { expect, test } from "vitest";
import { differences, inWords, type RowWords } from "./differences";

type Row = { id: string; name: string; role: "director" | "faculty" | null; tags: string[]; done: boolean; at: string };

const words: RowWords<Row> = {
  name: "Name",
  role: { label: "Role", say: inWords({ director: "Program director", faculty: "Faculty" }) },
  tags: "Tags",
  done: "Done",
  at: { label: "When", say: (at) => `at ${at}` },
};
const row: Row = { id: "1", name: "Dr. Osei", role: "faculty", tags: ["a"], done: false, at: "9:00" };

test.each<[Partial<Row>, ReturnType<typeof differences>]>([
  [{}, []],
  [{ id: "2" }, []],
  [{ name: "" }, [{ label: "Name", there: "Dr. Osei", here: "Nothing" }]],
  [{ role: null }, [{ label: "Role", there: "Faculty", here: "Nothing" }]],
  [
    { tags: [], done: true },
    [
      { label: "Tags", there: "a", here: "Nothing" },
      { label: "Done", there: "No", here: "Yes" },
    ],
  ],
  [{ at: "10:00" }, [{ label: "When", there: "at 9:00", here: "at 10:00" }]],
])("where %j was typed, these differ", (typed, expected) => {
  expect(differences(words, row, { ...row, ...typed })).toEqual(expected);
});
