/**
 * One line of the log, as JSON on stderr. It holds names, numbers and places in the program, never what people wrote: no text,
 * password, token or address.
 * @param {"error" | "warn"} level
 * @param {string} event what happened, in our own words
 * @param {Record<string, string | number | null | undefined>} fields
 */
export function logLine(level, event, fields = {}) {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}

/**
 * What may be told of an error: its kind, its code and where in the program it was thrown. Its message is left out, since
 * messages quote what they failed on.
 * @param {unknown} error
 * @returns {Record<string, string | undefined>}
 */
export function aboutError(error) {
  if (!(error instanceof Error)) return { error: typeof error };
  const field = (/** @type {string} */ name) => {
    const value = Reflect.get(error, name);
    return typeof value === "string" && /^[\w.-]{1,60}$/.test(value) ? value : undefined;
  };
  // What an error says may be a person's words, and in several lines: only what stands behind it is looked at.
  const behind = error.stack?.slice(error.stack.indexOf(error.message) + error.message.length);
  const frames = behind?.split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return {
    error: error.name,
    code: field("code"),
    digest: field("digest"),
    at: frames
      ?.slice(0, 8)
      .map((line) => line.trim().slice(3))
      .join(" < "),
    cause: error.cause instanceof Error ? error.cause.name : undefined,
  };
}

/**
 * The path of an address as the log may hold it: without what stands behind the ?, which may be words that were searched for, and
 * without a secret that is a part of it, as of a calendar's feed.
 * @param {string | undefined} url
 */
export function loggedPath(url) {
  return url?.split("?")[0]?.replace(/[^/]{40,}/g, "…");
}

/**
 * Whether a request ended because whoever sent it hung up in the middle of it: no failure of the server, and nothing that the log is filled with.
 * @param {unknown} error
 */
export const isHungUp = (error) =>
  error instanceof Error && Reflect.get(error, "code") === "ECONNRESET" && error.message === "aborted";

/** What the framework would print of an error is written as a line of the log instead, until the function it gives is called. */
export function logFrameworkErrors() {
  const { error, warn } = console;
  console.error = (...given) => {
    const thrown = given.find((one) => one instanceof Error);
    if (!isHungUp(thrown)) logLine("error", "unexpected", aboutError(thrown));
  };
  console.warn = () => logLine("warn", "framework warning");
  return () => {
    Object.assign(console, { error, warn });
  };
}
