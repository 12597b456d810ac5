/** The address at which a received message is read closely and answered. */
export const readHref = (messageId: string) => `/messages/${messageId}`;
