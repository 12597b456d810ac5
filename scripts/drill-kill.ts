// kill -9 of the server, 20 times, while 20 people log messages: every message that was acknowledged must be there afterward.
import { setTimeout as pause } from "node:timers/promises";
import { type Client, guest } from "./lib/drill-client";
import { drillServer } from "./lib/drill-database";

const KILLS = 20;
const CLIENTS = 20;
const LEAST_ACKNOWLEDGED = 2_000;

const server = await drillServer();
try {
  const clients: Client[] = [];
  for (let count = 0; count < CLIENTS; count += 1) clients.push(await guest(server.address));
  const acknowledged: string[] = [];
  let lost = 0;
  for (let round = 1; round <= KILLS; round += 1) {
    let running = true;
    const goal = Math.ceil((LEAST_ACKNOWLEDGED * round) / KILLS) + Math.floor(Math.random() * 20);
    const work = clients.map(async (client, who) => {
      for (let count = 0; running; count += 1) {
        const subject = `drill ${round}.${who}.${count}`;
        // A server that is killed answers nothing.
        if ((await client.log(subject).catch(() => null)) === "kept") acknowledged.push(subject);
        else await pause(5);
      }
    });
    while (acknowledged.length < goal) await pause(2);
    await server.kill();
    running = false;
    await Promise.all(work);
    lost += (await server.missing(acknowledged)).length;
    console.log(`kill ${round}: ${acknowledged.length} acknowledged so far, ${lost} lost, database sound`);
    await server.start();
  }
  const ok = lost === 0 && acknowledged.length >= LEAST_ACKNOWLEDGED;
  console.log(
    `${ok ? "PASS" : "FAIL"}: ${KILLS} kills, ${CLIENTS} clients, ${acknowledged.length} acknowledged (at least ${LEAST_ACKNOWLEDGED}), ${lost} lost (0)`,
  );
  process.exitCode = ok ? 0 : 1;
} finally {
  await server.end();
}
