import { createServer, type Server } from "node:net";
import { type BuiltServer, startedServer } from "@/scripts/lib/built-server";
import { appOn } from "./app";
import { expect, freshEmail, ONCE, signInOverHttp, test } from "./fixtures";
import { expectAccessibleInBothThemes } from "./sound";

const OLD = "seven quiet harbors";
const CHOSEN = "a lighthouse in fog";

/** A mail server that takes everything and keeps it. */
function mailServer(): Promise<{ port: number; mails: string[]; server: Server }> {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let mail: string | null = null;
    socket.write("220 here\r\n");
    let rest = "";
    socket.on("data", (chunk) => {
      rest += chunk;
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (mail !== null && line !== ".") mail += `${line}\n`;
        else if (mail !== null) {
          mails.push(mail);
          mail = null;
          socket.write("250 kept\r\n");
        } else if (/^DATA/i.test(line)) {
          mail = "";
          socket.write("354 go on\r\n");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
    socket.on("error", () => {});
  });
  return new Promise((ready) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      ready({ port: address && typeof address === "object" ? address.port : 0, mails, server });
    }),
  );
}

/** The text of a mail, its soft line breaks taken out. */
const plain = (mail: string) => mail.replace(/=\n/g, "").replace(/=3D/g, "=");

test.describe("with a mail server", () => {
  let post: Awaited<ReturnType<typeof mailServer>>;
  let server: BuiltServer;
  test.beforeAll(async () => {
    post = await mailServer();
    server = await startedServer({
      environment: { SMTP_URL: `smtp://127.0.0.1:${post.port}`, MAIL_FROM: "season@example.org" },
    });
  });
  test.afterAll(async () => {
    await server.end();
    post.server.close();
  });

  test("a link sets a new password, once, and ends every session", { tag: ONCE }, async ({
    browser,
    browserConsole,
    contextOptions,
  }) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: server.address });
    browserConsole.watch(context);
    const page = await context.newPage();
    const email = freshEmail();
    await appOn(page).signUp({ email, password: OLD });
    await page.waitForURL("**/welcome");
    const visitor = await browser.newContext({ ...contextOptions, baseURL: server.address });
    browserConsole.watch(visitor);
    const reading = await visitor.newPage();

    // Somebody without an account is told the same, and nothing is sent.
    await reading.goto("/sign-in");
    await reading.getByRole("link", { name: "Forgot your password?" }).click();
    const ask = async (address: string) => {
      await reading.getByLabel("Email").fill(address);
      await reading.getByLabel("Email").press("Enter");
      await expect(reading.getByRole("status")).toContainText(
        `If ${address} has an account here, a link is on its way`,
      );
    };
    await expect(reading.getByRole("heading", { level: 1, name: "Reset your password" })).toBeVisible();
    await expectAccessibleInBothThemes(reading);
    await ask("nobody@example.org");
    await reading.goto("/forgot");
    await ask(email);
    await expect.poll(() => post.mails.length).toBe(1);
    const [mail = ""] = post.mails.map(plain);
    expect(mail).toMatch(new RegExp(`^To: .*${email}`, "m"));
    const link = new RegExp(`${server.address}/reset#[\\w-]{43}`).exec(mail)?.[0] ?? "";
    expect(link).not.toBe("");

    await reading.goto(link);
    const chosen = reading.getByLabel("New password");
    await chosen.fill("short");
    await chosen.press("Enter");
    await expect(chosen).toHaveAccessibleDescription(/at least 12 characters/);
    await chosen.fill(CHOSEN);
    await chosen.press("Enter");
    await reading.waitForURL("**/sign-in");
    await page.goto("/today");
    await expect(page).toHaveURL(/\/sign-in/);
    await signInOverHttp(visitor.request, { email, password: CHOSEN });

    // The link is of no use any more.
    await page.goto(link);
    await page.getByLabel("New password").fill("something else entirely");
    await page.getByRole("button", { name: "Set password" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "This link was already used" })).toBeVisible();
    await signInOverHttp(visitor.request, { email, password: CHOSEN });
    expect(server.said()).not.toContain(email);
    await context.close();
    await visitor.close();
  });
});

test("without a mail server the page says how a link is made", { tag: ONCE }, async ({ page }) => {
  await page.goto("/forgot");
  await expect(page.getByText("npm run account -- reset")).toBeVisible();
});
