/** The worker that shows what is pushed, and answers without a network; served from public/. */
export const SERVICE_WORKER = "/sw.js";
