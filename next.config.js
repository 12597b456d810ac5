/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Native addons: loaded by Node from node_modules, never bundled.
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "@node-rs/argon2"],
  // `npm run check` checks the types of every file; the build would check the same again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  experimental: {
    optimizePackageImports: ["@mantine/core", "@mantine/hooks"],
    // A page sends the styles it uses; one more file costs less than the styles of every screen.
    cssChunking: { type: "graph", requestCost: 1_000 },
  },
};

export default config;
