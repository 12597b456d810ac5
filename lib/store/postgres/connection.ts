/** One connection that takes statements as they are, several in one text too; rows come as objects. */
export type Connection = {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
};

const CONNECT_MS = 10_000;

/** Runs `work` with a separate connection to the database that `url` names, and closes it. */
export async function connected<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { default: pg } = await import(/* turbopackIgnore: true */ "pg");
  const address = new URL(url);
  address.searchParams.delete("connection_limit");
  const client = new pg.Client({
    connectionString: address.href,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "rank-and-thank",
    options: "-c timezone=UTC",
  });
  // Without one, a connection that breaks would end the process; the statement that was under way fails by itself.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work({ query: async (sql, values) => (await client.query(sql, values)).rows });
  } finally {
    await client.end().catch(() => {});
  }
}
