import { expect, test, vi } from "vitest";
import { admitSignUp } from "@/lib/store/accounts";
import { testDatabase } from "@/lib/store/testing";
import { signUp } from "./actions";

/** The framework's side of a request. */
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "season.example", "x-forwarded-for": "192.0.2.7" }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

const store = testDatabase();
const form = (name: string) => ({
  email: `${name}@example.org`,
  password: "seven quiet harbors",
  timeZone: "UTC",
  submission: `the-form-of-${name}`,
});

test("the twenty-first sign-up of an hour from one network is told so, and makes nothing", async () => {
  for (let count = 0; count < 19; count += 1) await admitSignUp("192.0.2.7", Date.now());
  expect(await signUp(null, form("maya"))).toMatchObject({ status: "done" });
  expect(await signUp(null, form("noor"))).toMatchObject({
    status: "refused",
    formError: expect.stringContaining("No account was created; try again in an hour."),
    values: { email: "noor@example.org" },
  });
  expect(await store.database().read.account.count()).toBe(1);
});
