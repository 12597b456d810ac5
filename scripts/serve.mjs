import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { logFrameworkErrors, loggedPath, logLine } from "../lib/log.mjs";
import { settleClientAddress } from "./lib/client-address.mjs";
import { refusalOf } from "./lib/refused-requests.mjs";
import { portRefusal, requireSecret } from "./lib/requirements.mjs";
import { secureHeaders } from "./lib/response-headers.mjs";

const drainMs = 5000;
/** Longer than proxies and browsers leave a connection idle: whoever closes it first loses no request that is already on its way. */
const keepAliveMs = 75_000;

/**
 * Serves the product on `settings.host` and `settings.port`; the environment must be complete (`serverEnvironment`).
 * Resolves when connections are taken, with a function that closes the server: it takes no more connections and lets
 * what is under way finish for up to five seconds.
 * @param {Pick<import("./lib/environment.mjs").Settings, "host" | "port">} settings
 * @param {{ dev: boolean }} options
 * @returns {Promise<() => Promise<void>>}
 */
export async function serve({ host, port }, { dev }) {
  requireSecret(process.env.NEXTAUTH_SECRET);
  const stopLogging = dev ? () => {} : logFrameworkErrors();
  const { default: next } = await import("next");
  const server = createServer({ keepAliveTimeout: keepAliveMs });
  const app = next({ dev, dir: resolve(import.meta.dirname, ".."), hostname: host, port, httpServer: server });
  await app.prepare();

  const trustProxy = process.env.TRUST_PROXY === "1";
  const https = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
  const handle = app.getRequestHandler();
  /** Every open connection, and how many of its requests are not yet answered. @type {Map<import("node:net").Socket, number>} */
  const connections = new Map();
  let closing = false;
  server.on("connection", (socket) => {
    connections.set(socket, 0);
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", (request, response) => {
    const { socket } = request;
    connections.set(socket, (connections.get(socket) ?? 0) + 1);
    const id = randomUUID();
    request.headers["x-request-id"] = id;
    response.setHeader("x-request-id", id);
    response.once("close", () => {
      if (response.statusCode >= 500) {
        const path = loggedPath(request.url);
        logLine("error", "request failed", { request: id, method: request.method, path, status: response.statusCode });
      }
      const left = (connections.get(socket) ?? 1) - 1;
      if (connections.has(socket)) connections.set(socket, left);
      if (closing && left === 0) socket.end();
    });
    settleClientAddress(request, trustProxy);
    secureHeaders(request, response, { https, dev });
    const refused = refusalOf(request);
    if (!refused) return void handle(request, response);
    response.writeHead(refused.status, { "content-type": "text/plain; charset=utf-8", ...refused.headers });
    response.end(refused.text);
  });
  await new Promise((listening, failed) => {
    server.once("error", (error) => failed(portRefusal(host, port, error)));
    server.listen(port, host, () => listening(undefined));
  });

  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    closing = true;
    // Idle ones too that never sent a request, as browsers open in advance, and the sockets of `npm run dev`.
    for (const [socket, unanswered] of connections) if (unanswered === 0) socket.destroy();
    const late = setTimeout(() => {
      for (const socket of connections.keys()) socket.destroy();
    }, drainMs);
    await closed;
    clearTimeout(late);
    await app.close();
    stopLogging();
  };
}
