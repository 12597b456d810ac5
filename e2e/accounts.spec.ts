import type { APIRequestContext } from "@playwright/test";
import { appOn } from "./app";
import { expect, freshEmail, ONCE, signInOverHttp, test } from "./fixtures";

const PASSWORD = "seven quiet harbors";
const ANOTHER = "a lighthouse in fog";
const WRONG = "not the harbors at all";

/** What the server says to a sign-in: null, or next-auth's code of why not. */
async function signInCode(request: APIRequestContext, email: string, password: string): Promise<string | null> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const response = await request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
  });
  return new URL((await response.json()).url).searchParams.get("error");
}

test.describe("signing up", () => {
  test.use({ timezoneId: "America/Denver" });

  test("leads to the season, in the browser's zone, and then to Today", async ({ page, visitor }) => {
    await visitor.signUp({ email: freshEmail(), password: PASSWORD });
    await expect(page.getByRole("heading", { level: 1, name: "Your season" })).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Your time zone" })).toHaveValue("Mountain (Denver)");
    await page.getByLabel("Season", { exact: true }).fill("My second season");
    await page.getByLabel("Your name", { exact: true }).fill("Maya Ortega");
    await page.getByRole("button", { name: /Go to Today/ }).click();
    await page.waitForURL("**/today");
    const { season } = await (await page.request.get("/api/season")).json();
    expect(season.season).toMatchObject({ label: "My second season", timeZone: "America/Denver" });
    expect(season.applicant).toMatchObject({ name: "Maya Ortega", status: "us-citizen-img" });
  });
});

test("sign-up says each error beside its field and keeps what was typed", async ({ page, newAccount }) => {
  const { email: taken } = await newAccount();
  await page.goto("/sign-up");
  const email = page.getByLabel("Email");
  const password = page.getByLabel("Password", { exact: true });
  const start = page.getByRole("button", { name: "Start", exact: true });
  await email.fill("not an address");
  await password.fill("short");
  await start.click();
  await expect(email).toHaveAccessibleDescription(/Enter a full email address\./);
  await expect(email).toBeFocused();
  await expect(email).toHaveValue("not an address");
  await expect(password).toHaveAccessibleDescription(/at least 12 characters/);
  await email.fill(taken.toUpperCase());
  await password.fill("passwordpassword");
  await start.click();
  await expect(password).toHaveAccessibleDescription(/first passwords people guess|repeats or follows/);
  await password.fill(PASSWORD);
  await start.click();
  await expect(email).toHaveAccessibleDescription(/already an account with this email address/);
});

test("an error is said once, by its field, and no longer while the next try is sent", { tag: ONCE }, async ({
  page,
}) => {
  await page.goto("/sign-up");
  const password = page.getByLabel("Password", { exact: true });
  const start = page.getByRole("button", { name: "Start", exact: true });
  await page.getByLabel("Email").fill(freshEmail());
  await password.fill("short");
  await start.click();
  await expect(password).toBeFocused();
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/at least 12 characters/)).toHaveCount(1);
  await expect(page.getByRole("alert").filter({ hasText: "wasn’t created" })).toHaveText(
    "Your account wasn’t created.",
  );

  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/sign-up", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await password.fill("still short");
  await start.click();
  await expect(page.getByRole("button", { name: "Setting up…" })).toBeVisible();
  await expect(password).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/at least 12 characters/)).toHaveCount(0);
  answer();
  await expect(page.getByText(/at least 12 characters/)).toHaveCount(1);
  await page.unroute("**/sign-up");
});

test("the password can be shown", { tag: ONCE }, async ({ page }) => {
  await page.goto("/sign-up");
  const password = page.getByLabel("Password", { exact: true });
  await password.fill(PASSWORD);
  await expect(password).toHaveAttribute("type", "password");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(password).toHaveAttribute("type", "text");
});

test("a wrong password is told, and the right one then leads to the page that was asked for", { tag: ONCE }, async ({
  page,
  newAccount,
}) => {
  const { email, password } = await newAccount();
  await page.goto("/tasks");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Ftasks$/);
  await page.getByLabel("Email").fill(email);
  const field = page.getByLabel("Password", { exact: true });
  await field.fill(WRONG);
  await field.press("Enter");
  await expect(field).toHaveAccessibleDescription("No account matches this email and password.");
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await field.fill(password);
  await field.press("Enter");
  await page.waitForURL("**/tasks");
});

test("signing in leads to no other site", { tag: ONCE }, async ({ page, newAccount }) => {
  const { email, password } = await newAccount();
  await page.goto("/sign-in?next=//elsewhere.example/");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
});

test("ten wrong passwords slow an address down, whether it has an account or not", { tag: ONCE }, async ({
  page,
  request,
  newAccount,
}) => {
  const { email, password } = await newAccount();
  const unknown = freshEmail();
  const codes = async (address: string) => {
    const all: (string | null)[] = [];
    for (let attempt = 0; attempt < 10; attempt += 1) all.push(await signInCode(request, address, WRONG));
    return all;
  };
  const free = Array(10).fill("wrong");
  for (const address of [unknown, email]) {
    expect(await codes(address)).toEqual(free);
    // A busy machine may let the first second pass before it asks again; the next wait is twice as long.
    await expect
      .poll(() => signInCode(request, address, WRONG), { intervals: [0], timeout: 60_000 })
      .toMatch(/^slow:\d+$/);
  }
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  const field = page.getByLabel("Password", { exact: true });
  await field.fill(password);
  // Each wrong one more doubles the wait: long enough in the end to be met in the browser.
  await expect
    .poll(() => signInCode(request, email, WRONG), { intervals: [100], timeout: 60_000 })
    .toMatch(/^slow:(?:8|9|\d\d)$/);
  await field.press("Enter");
  await expect(field).toHaveAccessibleDescription(
    /^Too many wrong passwords for this email. Try again in \d+ seconds?\.$/,
  );
  await expect.poll(() => signInCode(request, email, password), { timeout: 60_000 }).toBeNull();
});

test("signing out here leaves nothing of the session", { tag: ONCE }, async ({ page, app }) => {
  await page.goto("/settings");
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Thank everyone on time/ })).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
  // The cookie of before is of no use any more.
  await page.context().addCookies(cookies);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
  expect(app).toBeDefined();
});

test("signing out everywhere ends the other browser at its next request", { tag: ONCE }, async ({
  page,
  account,
  otherBrowser,
}) => {
  const other = await otherBrowser();
  await other.app.signIn(account);
  await other.page.waitForURL("**/today");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Thank everyone on time/ })).toBeVisible();
  await other.page.goto("/programs");
  await expect(other.page).toHaveURL(/\/sign-in\?next=%2Fprograms$/);
});

test("another browser can be signed out from the list", { tag: ONCE }, async ({ page, account, otherBrowser }) => {
  const other = await otherBrowser();
  await other.app.signIn(account);
  await other.page.waitForURL("**/today");
  await page.goto("/settings");
  const browsers = page.getByRole("listitem").filter({ hasText: /this browser|seen/ });
  await expect(browsers).toHaveCount(2);
  await browsers.getByRole("button", { name: /^Sign out/ }).click();
  await expect(browsers).toHaveCount(1);
  await other.page.goto("/today");
  await expect(other.page).toHaveURL(/\/sign-in/);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today$/);
});

test("changing the password asks the present one and ends the other browsers", { tag: ONCE }, async ({
  page,
  account,
  app,
  otherBrowser,
}) => {
  const other = await otherBrowser();
  await other.app.signIn(account);
  await other.page.waitForURL("**/today");
  await page.goto("/settings");
  const present = page.getByLabel("Current password");
  const chosen = page.getByLabel("New password");
  const change = page.getByRole("button", { name: "Change password" });
  await present.fill(WRONG);
  await chosen.fill(ANOTHER);
  await change.click();
  await expect(present).toHaveAccessibleDescription("That’s not your password.");
  await present.fill(account.password);
  await chosen.fill("123456789012");
  await change.click();
  await expect(chosen).toHaveAccessibleDescription(/.+\. .+|Use something harder to predict/);
  await chosen.fill(ANOTHER);
  await change.click();
  await expect(app.said("Password changed")).toBeVisible();
  await other.page.goto("/today");
  await expect(other.page).toHaveURL(/\/sign-in/);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today$/);
  expect(await signInCode(other.page.request, account.email, account.password)).toBe("wrong");
  expect(await signInCode(other.page.request, account.email, ANOTHER)).toBeNull();
});

test("a guest looks around, keeps everything, and finds it after signing in", { tag: ONCE }, async ({
  page,
  visitor,
}) => {
  await visitor.tryTheSample();
  await expect(page.getByRole("main").getByText("Sample season.")).toBeVisible();
  await visitor.addProgram({ name: "Quarry Hill Medical Center" });
  await page.getByRole("link", { name: "Keep it with an email and a password" }).click();
  await page.waitForURL("**/settings#account");
  const email = freshEmail();
  await page.getByLabel("Email", { exact: true }).last().fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Keep everything" }).click();
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Thank everyone on time/ })).toBeVisible();
  await visitor.signIn({ email, password: PASSWORD });
  await page.waitForURL("**/today");
  await visitor.openProgram("Quarry Hill Medical Center");
});

test("one address opens twenty sample seasons an hour", { tag: ONCE }, async ({
  page,
  playwright,
  baseURL,
  extraHTTPHeaders,
}) => {
  await page.goto("/");
  for (let guest = 0; guest < 20; guest += 1) {
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
    const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
    const answer = await request.post("/api/auth/callback/sample", { form: { csrfToken, json: "true" } });
    expect(new URL((await answer.json()).url).searchParams.get("error")).toBeNull();
    await request.dispose();
  }
  await page.getByRole("button", { name: /Try it with a sample season/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "sample seasons" })).toHaveText(/in the last hour/);
});

test("deleting the account asks the password and leaves nothing", { tag: ONCE }, async ({
  page,
  account,
  otherBrowser,
}) => {
  const other = await otherBrowser();
  await other.app.signIn(account);
  await other.page.waitForURL("**/today");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete account…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Password", { exact: true }).fill(WRONG);
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(dialog.getByLabel("Password", { exact: true })).toHaveAccessibleDescription("That’s not your password.");
  await dialog.getByLabel("Password", { exact: true }).fill(account.password);
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Thank everyone on time/ })).toBeVisible();
  await other.page.goto("/today");
  await expect(other.page).toHaveURL(/\/sign-in/);
  expect(await signInCode(page.request, account.email, account.password)).toBe("wrong");
  // The address is free again, for an account of its own.
  await appOn(page).signUp(account);
  await signInOverHttp(page.request, account);
});
