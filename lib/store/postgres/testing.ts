import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/** The server that the tests were given (scripts/lib/vitest-postgres.ts), with another database of it. */
function on(name: string): string {
  const url = new URL(inject("postgres"));
  url.pathname = `/${name}`;
  return url.href;
}

/** One connection that makes and removes databases; it keeps no process from ending. */
let administering: pg.Pool | undefined;

async function administer(sql: string): Promise<void> {
  administering ??= new pg.Pool({ connectionString: inject("postgres"), max: 1, allowExitOnIdle: true });
  await administering.query(sql);
}

/** Makes a database for tests, empty or as another is, and gives its URL. */
export async function makeTestDatabase(like?: string): Promise<string> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const template = like ? new URL(like).pathname.slice(1) : "template0";
  const strategy = like ? " STRATEGY FILE_COPY" : ` ENCODING 'UTF8'`;
  await administer(`CREATE DATABASE "${name}" TEMPLATE "${template}"${strategy}`);
  return on(name);
}

/** Removes a database that a test is done with, whoever is still connected to it. */
export async function dropTestDatabase(url: string): Promise<void> {
  await administer(`DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
}
