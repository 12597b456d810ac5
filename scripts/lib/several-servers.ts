import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { type BuiltServer, builtServer } from "./built-server";
import { startPostgres } from "./postgres.mjs";
import { roundRobin } from "./round-robin";

/** What is acknowledged outlives a killed backend; only the machine's own power cut is left out. */
const SAFE = ["fsync=off", "synchronous_commit=on", "max_wal_senders=0", "wal_level=minimal"];

/** Several processes of the built product on one database of PostgreSQL, behind one address. */
export type Several = {
  address: string;
  databaseUrl: string;
  servers: BuiltServer[];
  /** Kills all and removes the database. */
  end(): Promise<void>;
};

/** Starts so many processes at once, with a server of PostgreSQL of their own, and what is in front of them. `own` is what one of them (from 0) has to itself. */
export async function severalServers(
  count: number,
  own: (which: number) => Record<string, string> = () => ({}),
): Promise<Several> {
  const postgres = await startPostgres(resolve(import.meta.dirname, "../.."), SAFE);
  let servers: BuiltServer[] = [];
  const front = await roundRobin(() => servers.map(({ address }) => Number(new URL(address).port)));
  const end = async () => {
    await Promise.all(servers.map((server) => server.end()));
    await front.close();
    postgres.stop();
  };
  try {
    const environment = {
      APP_URL: front.address,
      NEXTAUTH_URL: front.address,
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    };
    // All migrate at the same time: one does it, the others wait.
    servers = await Promise.all(
      Array.from({ length: count }, (_, which) =>
        builtServer({ databaseUrl: postgres.url, environment: { ...environment, ...own(which) } }),
      ),
    );
    await Promise.all(servers.map((server) => server.start()));
  } catch (error) {
    await end();
    throw error;
  }
  return { address: front.address, databaseUrl: postgres.url, servers, end };
}
