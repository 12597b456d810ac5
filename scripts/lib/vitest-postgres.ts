import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The server on which tests make databases of their own. */
    postgres: string;
  }
}

/** One server for all projects of a run, each of which loads this file anew. */
const shared: typeof globalThis & { testPostgres?: ReturnType<typeof startPostgres> } = globalThis;

/** Starts a server of PostgreSQL for the tests that run on it, or takes the one that TEST_POSTGRES_URL names. */
export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    project.provide("postgres", given);
    return () => {};
  }
  shared.testPostgres ??= startPostgres(resolve(import.meta.dirname, "../.."));
  const server = await shared.testPostgres;
  project.provide("postgres", server.url);
  return server.stop;
}
