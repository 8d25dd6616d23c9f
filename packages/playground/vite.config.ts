import { defineConfig, type Plugin } from "vite";

// Sources, so that a change anywhere is seen at once; else as for any page.
const conditions = ["@rivya/source", "module", "browser", "development|production"];

// Where a service of one's own may be: over https anywhere, else on this machine.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src blob:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
];

// While it is written, Vite's own scripts stand in the page.
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  // The built page is copied below other pages: it knows only itself.
  base: "./",
  plugins: [contentSecurityPolicy],
  resolve: { conditions },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // While the client fetched a part of itself, the mock's clock would go on as if there were nothing left to do.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1" },
});
