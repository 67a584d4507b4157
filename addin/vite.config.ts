import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const api = "http://localhost:5080";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "../server/WordResumeCoach.Api/wwwroot",
    emptyOutDir: true,
    target: ["es2022", "safari16"],
    // Fluent and React, 144 kB packed: one file, since both pages need all of it at once.
    chunkSizeWarningLimit: 560,
    // Web views of the hosts load one file at a time well enough; the polyfill would be an inline script, which the pages' policy refuses.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: page("index.html"), taskpane: page("taskpane.html") } },
  },
  // The server takes only calls of its own pages, so the development server speaks in their name.
  server: { proxy: { "/api": { target: api, changeOrigin: true, headers: { origin: api } } } },
  test: { include: ["src/**/*.test.{ts,tsx}"] },
});
