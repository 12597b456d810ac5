import { expect, test, vi } from "vitest";
import * as here from "./errors";

/** Each class, with an error of it. */
const classesOf = ({ NotFound, Refused, Stale, DatabaseBusy, BackupFailed }: typeof here) => [
  { name: "NotFound", Class: NotFound, error: new NotFound("program") },
  { name: "Refused", Class: Refused, error: new Refused({}) },
  { name: "Stale", Class: Stale, error: new Stale({}, {}) },
  { name: "DatabaseBusy", Class: DatabaseBusy, error: new DatabaseBusy("locked") },
  { name: "BackupFailed", Class: BackupFailed, error: new BackupFailed("full") },
];

test("an error is known to a second copy of these classes, as a bundle of its own has them, and to no other class", async () => {
  vi.resetModules();
  const elsewhere: typeof here = await import("./errors");
  expect(elsewhere.NotFound).not.toBe(here.NotFound);
  for (const { name, error } of classesOf(elsewhere)) {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    for (const { name: other, Class } of classesOf(here)) expect(error instanceof Class, other).toBe(name === other);
  }
  for (const { name, Class } of classesOf(here))
    for (const value of [new Error(name), null, undefined, name, { name }]) expect(value instanceof Class).toBe(false);
});
