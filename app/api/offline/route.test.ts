import { beforeEach, expect, test, vi } from "vitest";
import { signedIn } from "@/lib/every-action.fixture";
import { currentSeason } from "@/lib/store/seasons";
import { testDatabase } from "@/lib/store/testing";

/** The framework's side of a request. */
const request = vi.hoisted(() => ({ headers: new Headers(), token: "" }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => ({ value: request.token }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/server", () => ({ after: () => undefined }));

const secret = "a secret for tests, longer than needed";
const origin = "http://season.example";
const store = testDatabase((database) => signedIn(database, { now: Date.now(), zone: "America/New_York", secret }));

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", origin);
  request.headers = new Headers({ host: "season.example", origin });
  request.token = store.made().cookie;
});

test("somebody who was met without the server is there once, and what names them by the device's id is about them", async () => {
  const { GET, POST } = await import("./route");
  const { device } = await (await GET()).json();
  const read = async () => (await currentSeason(store.made().id)).season;
  const [before, interview] = await read().then((season) => [season, season.interviews[0]] as const);
  const send = async (does: string, input: object) => {
    const body = JSON.stringify({ name: device.name, does, input });
    const answer = await POST(new Request(`${origin}/api/offline`, { method: "POST", headers: request.headers, body }));
    expect(await answer.json(), does).toEqual({ saved: true });
  };
  const person = "made-on-the-device";
  // Each answer was lost, and each comes again.
  for (const _ of ["first", "again"]) {
    await send("addPersonMet", {
      interviewId: interview?.id,
      name: "Dr. Ren Nakata",
      role: "resident",
      submission: person,
    });
    await send("notePersonMet", { id: person, line: "Asked about call.", submission: "line-on-the-device" });
    await send("saveAfterInterview", { id: interview?.id, wishes: { [person]: "optional" } });
  }
  const after = await read();
  const added = after.contacts.filter(({ id }) => !before.contacts.some((known) => known.id === id));
  expect(added).toMatchObject([
    { title: "Dr.", name: "Ren Nakata", role: "resident", notes: "Asked about call.", programId: interview?.programId },
  ]);
  const there = after.interviews.find(({ id }) => id === interview?.id)?.participants;
  expect(there?.filter(({ contactId }) => contactId === added[0]?.id)).toEqual([
    { contactId: added[0]?.id, thankYou: "optional" },
  ]);
});
