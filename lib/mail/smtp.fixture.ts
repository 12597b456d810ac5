import { createServer, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A real mail server: what it took, and how to end it. */
export type MailServer = { url: string; took: string[]; end: () => Promise<void> };

/** A mail server on a free port, which answers as `answers` says. */
export async function mailServer(answers: Partial<SMTPServerOptions> = {}): Promise<MailServer> {
  const took: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      text(stream).then((message) => {
        took.push(message);
        done();
      }, done);
    },
    ...answers,
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    took,
    end: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A server that speaks SMTP line by line, as far as it cares to: `answer` gives what it says to a line, of which the first is CONNECT, null where it hangs up. */
export async function scriptedServer(answer: (line: string, socket: Socket) => string | null | undefined) {
  const lines: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    const say = (said: string | null | undefined) => {
      if (said === null) socket.destroy();
      else if (said !== undefined) socket.write(`${said}\r\n`);
    };
    say(answer("CONNECT", socket));
    let rest = "";
    socket.on("data", (data) => {
      rest += data.toString();
      const whole = rest.split("\r\n");
      rest = whole.pop() ?? "";
      for (const line of whole) {
        lines.push(line);
        say(answer(line, socket));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    lines,
    end: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
