import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { withoutNul } from "../without-nul";

/** How many connections a pool holds at most, how the server is to treat each, and how long one is waited for. */
export type PoolSettings = { max: number; server: Record<string, string>; connectMs: number };

/** So many connections for reads, and half as many for writes, unless `connection_limit` in the URL says another number. */
const USUAL_CONNECTIONS = 10;

/** How many connections for reads a process may hold, as the URL says. */
export function connectionLimit(url: string): number {
  const asked = Number(new URL(url).searchParams.get("connection_limit") ?? USUAL_CONNECTIONS);
  return Number.isInteger(asked) && asked > 0 ? asked : USUAL_CONNECTIONS;
}

/** PostgreSQL's driver, loaded only where a process connects: with SQLite it need not even be there. */
async function load(url: string, { max, server, connectMs }: PoolSettings) {
  const [{ PrismaPg }, { default: pg }] = await Promise.all([
    import(/* turbopackIgnore: true */ "@prisma/adapter-pg"),
    import(/* turbopackIgnore: true */ "pg"),
  ]);
  const address = new URL(url);
  address.searchParams.delete("connection_limit");
  const pool = new pg.Pool({
    connectionString: address.href,
    max,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    application_name: "rank-and-thank",
    options: Object.entries(server)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
  });
  // One that breaks while it is handed from the pool to whoever asked for it is nobody's yet, and would end the process.
  pool.on("connect", (connection) => connection.on("error", () => {}));
  // A connection that breaks while nobody uses it is replaced by the pool; what was using it fails by itself.
  return new PrismaPg(pool, { onPoolError: () => {}, onConnectionError: () => {}, disposeExternalPool: true });
}

/** What opens a pool of connections to the database `url`. */
export function postgresPool(url: string, settings: PoolSettings): SqlDriverAdapterFactory {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => withoutNul(await (await load(url, settings)).connect()),
  };
}
