import { isFromElsewhere } from "../../lib/same-site.mjs";

const METHODS = ["GET", "HEAD", "POST"];

/**
 * Why a request is not for this product, before any of it is looked at: the framework would answer as if the server had failed. Null
 * for any other.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url" | "headers">} request
 * @returns {{ status: number, text: string, headers?: Record<string, string> } | null}
 */
export function refusalOf({ method = "", url = "", headers }) {
  if (!METHODS.includes(method))
    return { status: 405, text: "This method isn't used here.\n", headers: { allow: METHODS.join(", ") } };
  if (!url.startsWith("/") || !isDecodable(url)) return { status: 400, text: "This address can't be read.\n" };
  const header = (/** @type {string} */ name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  if (method === "POST" && isFromElsewhere({ get: header }))
    return { status: 403, text: "This was sent from another site. Nothing was saved.\n" };
  return null;
}

/** @param {string} url */
function isDecodable(url) {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
