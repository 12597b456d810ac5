import { request as httpRequest } from "node:http";
import { builtActions } from "./actions";
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
