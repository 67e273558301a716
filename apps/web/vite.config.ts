import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';
const repository = join(import.meta.dirname, '../..');

/** Asks for the font while the style sheet is still on its way: `font-display: optional` shows it only when it is early. */
function preloadTheFont(): Plugin {
  return {
    name: 'preload-the-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => file.endsWith('.woff2'));
        if (!font) return [];
        const attrs = { rel: 'preload', href: `/${font}`, as: 'font', type: 'font/woff2', crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** Lays a compressed copy beside each script and style sheet, once: the server sends it as it is to browsers that take it. */
function compressOnce(): Plugin {
  let assets = '';
  return {
    name: 'compress-once',
    apply: 'build',
    configResolved: (config) => {
      assets = join(config.root, config.build.outDir, config.build.assetsDir);
    },
    writeBundle() {
      for (const file of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
        const content = readFileSync(join(assets, file));
        writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** moj-frontend still uses a mixin that govuk-frontend is about to drop, and says so at every build: nothing for us to mend. */
function sassWarning(message: string): void {
  if (!message.includes('govuk-text-colour')) console.warn(message);
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadTheFont(), compressOnce()],
  css: {
    // moj-frontend imports "node_modules/govuk-frontend/…": the repository root must be a load path too.
    preprocessorOptions: {
      scss: {
        quietDeps: true,
        loadPaths: [repository, join(repository, 'node_modules')],
        logger: { warn: sassWarning },
      },
    },
    // govuk-frontend's service navigation carries an old IE media query that lightningcss refuses: carry on past it.
    lightningcss: { errorRecovery: true },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/socket.io': { target: api, ws: true },
      '/sign-in': api,
      '/forgotten-password': api,
      '/sign-out': api,
      '/imports': api,
      '/documents': api,
      '/print': api,
      '/health': api,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // Nothing may be inlined as data: the content security policy allows scripts, styles and fonts from our own address only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page uses comes in one file, not in thirty: the server speaks HTTP/1.1.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules.(react|react-dom|scheduler|react-router|urql|@urql|wonka|graphql-ws)./,
            },
            { name: 'design', test: /src.(design|content|address|graphql.(?!generated))/ },
          ],
        },
      },
    },
  },
});
