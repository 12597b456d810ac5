import type { Database } from "./database";

/** How a file of tests has its database: the same at the start of each test, filled once by what the file asks for. */
export type Stage<Made> = {
  /** At the start of a test. */
  lay(): Promise<{ url: string; database: Database; made: Made | undefined }>;
  /** At the end of a test. */
  clear(): Promise<void>;
  /** At the end of the file. */
  remove(): Promise<void>;
};
