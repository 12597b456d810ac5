import { randomBytes } from "node:crypto";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Puts what keeps a page to itself on an answer, whatever answers it. Scripts run with this answer's own nonce alone; the nonce reaches
 * the page in the request, where a header of that name from outside is overwritten.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ https: boolean, dev: boolean }} options
 */
export function secureHeaders(request, response, { https, dev }) {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, dev);
  request.headers["x-nonce"] = nonce;
  // Next puts the nonce that it finds here on its own scripts.
  request.headers["content-security-policy"] = policy;
  delete request.headers["content-security-policy-report-only"];
  response.setHeader("content-security-policy", policy);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "same-origin");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
  if (https) response.setHeader("strict-transport-security", `max-age=${YEAR_SECONDS}`);
}

/** @param {string} nonce @param {boolean} dev */
function contentSecurityPolicy(nonce, dev) {
  return [
    "default-src 'self'",
    // React's development build rebuilds stacks of the server with eval.
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ""}`,
    // The component library writes sizes and places as style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
