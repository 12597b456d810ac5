import { request as httpRequest } from "node:http";
import { builtActions } from "@/scripts/lib/build";
import { expect, test } from "./fixtures";

/** The status of one request, sent as it is written here: a browser or fetch would mend the address first. */
function statusOf(
  baseURL: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((answered, failed) => {
    const sent = httpRequest({ hostname, port, method, path, headers }, (response) => {
      response.resume();
      answered(response.statusCode ?? 0);
    });
    sent.once("error", failed);
    sent.end();
  });
}

test("what no browser sends is refused as such, and never answered as a failure of the server", async ({
  baseURL,
  page,
  account: _account,
}) => {
  const address = String(baseURL);
  const { origin } = new URL(address);
  for (const [method, path, status] of [
    ["GET", "/programs/x%", 400],
    ["GET", "/programs/%ff%fe", 400],
    ["GET", "/api/calendar/%.ics", 400],
    ["TRACE", "/", 405],
    ["OPTIONS", "*", 405],
    ["OPTIONS", "/today", 405],
    ["GET", "/api/auth/callback/credentials", 405],
    ["GET", "/api/auth/callback/sample", 405],
    ["GET", "/api/calendar/..%2f..%2f..%2fetc%2fpasswd.ics", 404],
    ["GET", "/api/calendar/%2e%2e%5c%2e%2e%5cseason.db.ics", 404],
    ["GET", "/api/calendar/%00.ics", 404],
    ["GET", `/api/calendar/${"x".repeat(43)}%00.ics`, 404],
    ["GET", `/api/calendar/${"x".repeat(5_000)}.ics`, 404],
    ["GET", "/api/calendar/'%20OR%201=1--.ics", 404],
    ["GET", "/api/unsubscribe/%00", 404],
  ] as const)
    expect(await statusOf(address, method, path), `${method} ${path}`).toBe(status);

  for (const [name, action] of await builtActions()) {
    const post = (body: string, headers: Record<string, string> = { origin }) =>
      page.request.post(action.page, {
        headers: { "next-action": action.id, "content-type": "text/plain;charset=UTF-8", ...headers },
        data: Buffer.from(body),
      });
    for (const body of ["[]", "[null,null]", "[null,7]", '[null,"words"]'])
      expect((await post(body)).status(), `${name} with ${body}`).toBeLessThan(500);
    expect((await post("[]", { origin: "http://elsewhere.example" })).status(), name).toBe(403);
  }
});

/** What changes or tells anything by a post; sharing and ending email by a link from one are for anybody (e2e/security-routes.spec.ts). */
const POSTS = [
  "/api/account-file",
  "/api/season-file",
  "/api/search",
  "/api/offline",
  "/api/bring-in",
  "/api/bring-in/read",
  "/api/auth/callback/credentials",
  "/api/auth/signout",
];

test("what another site’s page posts with somebody’s session is refused before it is read", async ({
  page,
  account: _account,
}) => {
  for (const path of POSTS)
    for (const headers of [
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ] as Record<string, string>[]) {
      const answer = await page.request.post(path, { headers, form: { csrfToken: "x" }, maxRedirects: 0 });
      expect(answer.status(), `${path} from ${JSON.stringify(headers)}`).toBe(403);
    }
});

test("an id that is no id is nothing that is there, on every page and file", async ({ page, account: _account }) => {
  const ids = [
    "%00",
    "..%2f..%2fsettings",
    "%F0%9F%92%89",
    "'%20OR%20'1'='1",
    "x".repeat(4_000),
    "__proto__",
    "constructor",
    "%25",
  ];
  for (const id of ids)
    for (const path of [
      `/programs/${id}`,
      `/programs/${id}/edit`,
      `/interviews/${id}`,
      `/messages/${id}`,
      `/rotations/${id}`,
      `/write/interview/${id}`,
      `/find/${id}`,
      `/api/drafts/${id}/eml`,
      `/api/drafts/${id}/versions`,
      `/api/interviews/${id}/ics`,
    ])
      expect((await page.request.get(path)).status(), path.slice(0, 80)).toBe(404);
  // A letter that is gone was sent or deleted: its address leads to the list.
  for (const id of ids) {
    const answer = await page.request.get(`/write/${id}`);
    expect([answer.status(), new URL(answer.url()).pathname], id.slice(0, 80)).toEqual([200, "/drafts"]);
  }
});

test("neither signing in nor signing out leads to another site", async ({ page, account, baseURL }) => {
  const own = new URL(String(baseURL)).origin;
  for (const callbackUrl of [
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "javascript:alert(1)",
    `${own}.elsewhere.example/`,
    `${own}@elsewhere.example/`,
  ]) {
    const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
    const form = { csrfToken, callbackUrl, json: "true" };
    const { email, password } = account;
    for (const [path, more] of [
      ["/api/auth/callback/credentials", { email, password }],
      ["/api/auth/signout", {}],
    ] as const) {
      const { url } = await (await page.request.post(path, { form: { ...form, ...more } })).json();
      expect(new URL(url, own).origin, `${path} to ${callbackUrl}`).toBe(own);
    }
  }
});
