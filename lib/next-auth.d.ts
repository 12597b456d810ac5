import "next-auth";
import "next-auth/jwt";

declare module "next-auth" {
  /** What signing in gives: the token of the session that was opened. */
  interface User {
    sessionToken: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sessionToken?: string;
  }
}
