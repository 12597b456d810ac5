import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { freePort } from "./free-port.mjs";

/** A small proxy in front of several servers: each request goes to the next one in turn. */
export type RoundRobin = { address: string; close(): Promise<void> };

/**
 * Starts one on a free port. `ports` gives where the servers are: known once they are started. One that takes no connection is passed over; one that
 * breaks off in the middle is answered with 502, since it may have done what was asked.
 */
export async function roundRobin(ports: () => number[]): Promise<RoundRobin> {
  const port = await freePort();
  let turn = 0;
  const pass = (from: IncomingMessage, to: ServerResponse, body: Buffer, left: number) => {
    const all = ports();
    turn += 1;
    const options = { port: all[turn % all.length], path: from.url, method: from.method, headers: from.headers };
    const asked = ask({ host: "127.0.0.1", agent: false, ...options }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on("error", () => to.destroy());
      answer.pipe(to);
    });
    asked.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED" && left > 1) return pass(from, to, body, left - 1);
      if (!to.headersSent) to.writeHead(502).end();
      else to.destroy();
    });
    asked.end(body);
  };
  const proxy = createServer((from, to) => {
    const parts: Buffer[] = [];
    from.on("data", (part: Buffer) => parts.push(part));
    from.on("end", () => pass(from, to, Buffer.concat(parts), ports().length));
  });
  await new Promise<void>((ready) => proxy.listen(port, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        proxy.close(() => done());
        proxy.closeAllConnections();
      }),
  };
}
