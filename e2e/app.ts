import { expect, type Locator, type Page } from "@playwright/test";
import { wallTime } from "@/lib/season/time";

/** The zone that the browser of the tests is in, and so the season of an account made in it. */
export const ZONE = "America/New_York";

/** An instant as a field of date and time holds it, in the tests' zone. */
export function inField(instant: number | string): string {
  return wallTime(typeof instant === "string" ? Date.parse(instant) : instant, ZONE);
}

type ProgramFields = { name: string; stage?: string; signal?: string; contactPolicy?: string; rank?: number };
type PersonFields = { program: string; name: string; title?: string; role?: string; email?: string };
type InterviewFields = {
  program: string;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** Who is met and to be thanked: people of the program, or names of new ones. */
  people?: string[];
};
type LoggedFields = {
  /** The one line: kind, program, people, time. */
  line: string;
  text?: string;
  subject?: string;
};

/** What a browser says of a network that is off. */
export const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR_|Failed to load resource|RSC payload/;

/** Waits until the worker answers for the page. One that was not awake yet when it should have taken the page does so when it is loaded again. */
export async function workerIn(page: Page): Promise<void> {
  const answers = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect(async () => {
    try {
      await expect.poll(answers, { timeout: 10_000 }).toBe(true);
    } catch (error) {
      await page.reload();
      throw error;
    }
  }).toPass({ timeout: 90_000 });
}

/** Chooses in Settings to keep the season, and waits until this browser can answer by itself. */
export async function keepHere(page: Page): Promise<void> {
  await page.goto("/settings#offline");
  await page.getByRole("button", { name: "Keep this season on this device" }).click();
  // A busy machine takes a while for a release's hundred files.
  await expect(page.getByText("Kept on this device as of")).toBeVisible({ timeout: 90_000 });
  await workerIn(page);
}

/** What a person does in the product, on `page`, in the words of the field. Each returns when the screen says it is done. */
export function appOn(page: Page) {
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
  const said = (text: string | RegExp) => page.getByRole("alert").filter({ hasText: text });

  async function openLog(): Promise<Locator> {
    await page.getByRole("button", { name: /^Log message/ }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByLabel("Log in one line")).toBeFocused();
    return sheet;
  }

  const app = {
    /** Where the product tells what was just done, with its Undo. */
    said,

    async signUp({ email, password }: { email: string; password: string }) {
      await page.goto("/sign-up");
      await page.getByLabel("Email").fill(email);
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await page.waitForURL("**/welcome");
    },

    async signIn({ email, password }: { email: string; password: string }) {
      await page.goto("/sign-in");
      await page.getByLabel("Email").fill(email);
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
    },

    /** As a guest, with the sample season. */
    async tryTheSample() {
      await page.goto("/");
      await page.getByRole("button", { name: /Try it with a sample season/ }).click();
      await page.waitForURL("**/today");
    },

    async addProgram({ name, stage, signal, contactPolicy, rank }: ProgramFields) {
      await page.goto("/programs/new");
      await page.getByLabel("Name", { exact: true }).fill(name);
      if (stage ?? signal ?? contactPolicy ?? rank) await page.getByText("More about it").click();
      if (stage) await page.getByLabel("Stage").selectOption(stage);
      if (signal) await page.getByLabel("Signal").selectOption(signal);
      if (contactPolicy) await page.getByLabel("Contact policy").selectOption(contactPolicy);
      if (rank) await page.getByLabel("Rank", { exact: true }).fill(String(rank));
      await page.getByRole("button", { name: "Add program" }).click();
      await expect(heading(name)).toBeVisible();
    },

    async openProgram(name: string) {
      await page.goto("/programs");
      await page.getByRole("link", { name, exact: true }).first().click();
      await expect(heading(name)).toBeVisible();
    },

    async addPerson({ program, name, title = "Dr.", role, email }: PersonFields) {
      await page.goto("/contacts");
      await page.getByRole("button", { name: "Add person" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Program").selectOption(program);
      await dialog.getByLabel("Name", { exact: true }).fill(name);
      await dialog.getByLabel("Title").fill(title);
      if (role) await dialog.getByLabel("Role").selectOption(role);
      if (email) await dialog.getByLabel("Email").fill(email);
      await dialog.getByRole("button", { name: "Add person" }).click();
      await expect(dialog).toBeHidden();
    },

    async addInterview({ program, startsAt, endsAt, people = [] }: InterviewFields) {
      await page.goto("/interviews/new");
      await page.getByLabel("Program", { exact: true }).selectOption({ label: program });
      await page.getByLabel(/^Starts/).fill(inField(startsAt));
      await page.getByLabel("Length").selectOption("Other: choose the end");
      await page.getByLabel(/^Ends/).fill(inField(endsAt));
      for (const person of people) {
        const known = page.getByRole("checkbox", { name: person });
        if (await known.isVisible()) await known.check();
        else {
          await page.getByLabel("Name of someone else").fill(person);
          await page.getByRole("button", { name: "Add person" }).click();
          await expect(page.getByLabel(`Thank-you for ${person}`)).toHaveValue("expected");
        }
      }
      await page.getByRole("button", { name: "Add interview" }).click();
      await page.waitForURL("**/interviews");
    },

    /** Opens the log sheet by its button and gives it. */
    openLog,

    /** Fills the log sheet, which may be open, and leaves it unsaved. */
    async fillLog({ line, subject, text }: LoggedFields): Promise<Locator> {
      const sheet = (await page.getByRole("dialog").isVisible()) ? page.getByRole("dialog") : await openLog();
      await sheet.getByLabel("Log in one line").fill(line);
      if (subject !== undefined) await sheet.getByLabel("Subject").fill(subject);
      if (text !== undefined) await sheet.getByLabel("Text").fill(text);
      return sheet;
    },

    /** Logs a message by its line and waits until it is saved. */
    async log(fields: LoggedFields) {
      const sheet = await app.fillLog(fields);
      await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
      await expect(sheet).toBeHidden();
    },

    /** Opens what stands beside a letter, where there is no room for it beside. */
    async openChecks() {
      const beside = page.getByRole("region", { name: "Checks" }).filter({ visible: true });
      const bar = page.getByRole("button", { name: /^(\d+ (problems?|warnings?|notices?|empty slots?)|All set)/ });
      await expect(beside.or(bar)).toBeVisible();
      // A click before the page is alive opens nothing.
      await expect(async () => {
        if (await bar.isVisible()) await bar.click({ timeout: 2000 });
        await expect(beside).toBeVisible({ timeout: 2000 });
      }).toPass();
    },

    /** A group of Today: an interview, rotation or message with its own clock. */
    waiting(title: string): Locator {
      return page.getByRole("article", { name: title });
    },

    /** A row of Today: somebody to thank, something to answer. */
    reminder(who: string): Locator {
      return page.getByRole("main").getByRole("listitem").filter({ hasText: who });
    },

    /** The stop before a second #1 letter. */
    stop(): Locator {
      return page.getByRole("alertdialog");
    },
  };
  return app;
}

export type App = ReturnType<typeof appOn>;
