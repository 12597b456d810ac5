/** What a client could say about itself that only a proxy may say. */
const proxyHeaders = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-forwarded-prefix"];
const otherAddressHeaders = ["forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip"];

/**
 * Makes `x-forwarded-for` an address that can be trusted: the socket's, or, behind a proxy that is trusted, the one
 * that this proxy added last. Every other header that claims an address is removed.
 * @param {import("node:http").IncomingMessage} request
 * @param {boolean} trustProxy
 */
export function settleClientAddress(request, trustProxy) {
  const { headers } = request;
  const said = String(headers["x-forwarded-for"] ?? "");
  const added = said.split(",").at(-1)?.trim();
  for (const name of otherAddressHeaders) delete headers[name];
  if (!trustProxy) for (const name of proxyHeaders) delete headers[name];
  const address = (trustProxy && added) || (request.socket.remoteAddress ?? "unknown");
  headers["x-forwarded-for"] = address.replace(/^::ffff:(?=\d+\.)/i, "");
}
