import PostalMime from "postal-mime";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deliver, type Mail } from "./deliver";
import { mailServer, scriptedServer } from "./smtp.fixture";

const MAIL: Mail = {
  to: "maya@ortega.example",
  subject: "2 thank-yous go late today",
  text: "2 thank-yous go late today.\n\nhttps://app.example/today",
  html: "<p>2 thank-yous go late today.</p>",
  messageId: "<fixed.key@app.example>",
  headers: {
    "List-Unsubscribe": "<https://app.example/api/unsubscribe/abc>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  },
};
const IMPATIENT = { connectionTimeout: 400, greetingTimeout: 400, socketTimeout: 400 };

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const end of ends.splice(0)) await end();
});
function through(server: { url: string; end: () => Promise<void> }) {
  vi.stubEnv("SMTP_URL", server.url);
  vi.stubEnv("MAIL_FROM", "Rank & Thank <reminders@app.example>");
  ends.push(server.end);
}

/** An error as a mail server answers it. */
const answering = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

describe("a message to a mail server", () => {
  it("arrives as it was written", async () => {
    const server = await mailServer();
    through(server);
    const { outcome, said } = await deliver({ ...MAIL, subject: "Line\r\nBcc: everybody@example.org" });
    expect([outcome, said.slice(0, 3)]).toEqual(["taken", "250"]);
    expect(await deliver(MAIL)).toMatchObject({ outcome: "taken" });
    const [first, second] = await Promise.all(server.took.map((source) => PostalMime.parse(source)));
    expect(first).toMatchObject({ subject: "Line Bcc: everybody@example.org" });
    expect(first?.bcc ?? []).toEqual([]);
    expect(second).toMatchObject({
      subject: MAIL.subject,
      messageId: "<fixed.key@app.example>",
      from: { address: "reminders@app.example", name: "Rank & Thank" },
      to: [{ address: "maya@ortega.example", name: "" }],
      text: `${MAIL.text}\n`,
      html: `${MAIL.html}\n`,
    });
    const headers = second?.headers.filter(({ key }) => key.startsWith("list-unsubscribe"));
    expect(headers?.map(({ key, value }) => [key, value])).toEqual([
      ["list-unsubscribe", "<https://app.example/api/unsubscribe/abc>"],
      ["list-unsubscribe-post", "List-Unsubscribe=One-Click"],
    ]);
  });

  it("signs in where the address holds a name and a password", async () => {
    const server = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === "maya" && password === "p@ss" ? done(null, { user: 1 }) : done(answering(535, "No")),
    });
    through({ ...server, url: server.url.replace("smtp://", "smtp://maya:p%40ss@") });
    expect(await deliver(MAIL)).toMatchObject({ outcome: "taken" });
    vi.stubEnv("SMTP_URL", server.url.replace("smtp://", "smtp://maya:wrong@"));
    expect(await deliver(MAIL)).toMatchObject({ outcome: "temporary" });
  });

  it.each([
    [421, "temporary"],
    [451, "temporary"],
    [550, "permanent"],
    [554, "permanent"],
  ])("refused with %i at the recipient is %s", async (code, outcome) => {
    through(await mailServer({ onRcptTo: (_address, _session, done) => done(answering(code, "Not now")) }));
    const delivery = await deliver(MAIL);
    expect(delivery.outcome).toBe(outcome);
    expect(delivery.said).toMatch(new RegExp(`${code}.*Not now`));
  });

  it.each([
    [451, "temporary"],
    [550, "permanent"],
  ])("refused with %i after its text is %s: it was not taken", async (code, outcome) => {
    through(
      await mailServer({
        onData(stream, _session, done) {
          stream.resume().on("end", () => done(answering(code, "Not this")));
        },
      }),
    );
    expect(await deliver(MAIL)).toMatchObject({ outcome });
  });

  const greeting = (line: string) => {
    if (line === "CONNECT") return "220 ready";
    if (/^EHLO/.test(line)) return "250 hello";
    if (/^(MAIL|RCPT)/.test(line)) return "250 fine";
    return undefined;
  };

  it("421 as a greeting is temporary", async () => {
    through(await scriptedServer(() => "421 busy"));
    expect(await deliver(MAIL)).toMatchObject({ outcome: "temporary" });
  });

  it.each(["EHLO", "MAIL", "RCPT", "DATA"])("cut at %s, before its text, it can be tried again", async (verb) => {
    const server = await scriptedServer((line) => (line.startsWith(verb) ? null : greeting(line)));
    through(server);
    expect(await deliver(MAIL)).toMatchObject({ outcome: "temporary" });
    expect(server.lines.at(-1)).toMatch(verb);
  });

  it("cut after its text, nobody knows, and it is not tried again", async () => {
    const server = await scriptedServer((line) =>
      line === "DATA" ? "354 go on" : line === "." ? null : greeting(line),
    );
    through(server);
    expect(await deliver(MAIL)).toEqual({ outcome: "unknown", said: "The connection to the mail server ended." });
    expect(server.lines).toContain("Message-ID: <fixed.key@app.example>");
  });

  it("never answered after its text, nobody knows", async () => {
    through(await scriptedServer((line) => (line === "DATA" ? "354 go on" : greeting(line))));
    expect(await deliver(MAIL, IMPATIENT)).toEqual({
      outcome: "unknown",
      said: "The mail server didn’t answer in time.",
    });
  });

  it("never answered at all, it can be tried again", async () => {
    through(await scriptedServer(() => undefined));
    expect(await deliver(MAIL, IMPATIENT)).toMatchObject({ outcome: "temporary" });
    const stopped = await scriptedServer(() => undefined);
    await stopped.end();
    vi.stubEnv("SMTP_URL", stopped.url);
    expect(await deliver(MAIL, IMPATIENT)).toMatchObject({ outcome: "temporary" });
  });
});
