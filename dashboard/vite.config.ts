import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where the API answers: as `make up` noted it, or as `PORT` says. */
function apiUrl(): string {
  try {
    return JSON.parse(fs.readFileSync(new URL('../.data/up.json', import.meta.url), 'utf8')).url;
  } catch {
    return `http://localhost:${process.env.PORT || 3000}`;
  }
}

/** In development as the server does it: whatever is below /crm is a page of crm.html. */
const crmPages: Plugin = {
  name: 'crm-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/crm(\/[^.]*)?(\?.*)?$/.test(request.url ?? '')) request.url = '/crm.html';
      next();
    });
  },
};

const LEAST_BYTES = 1024;

/** Each file that gains by it beside its compressed forms: the server only chooses among them. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      if (!/\.(?:js|css|svg)$/.test(name)) continue;
      const file = path.join(dir, name);
      const content = fs.readFileSync(file);
      if (content.length < LEAST_BYTES) continue;
      fs.writeFileSync(`${file}.br`, brotliCompressSync(content));
      fs.writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

const ENTRIES = { index: 'index.html', crm: 'crm.html', widget: 'src/widget/widget.ts' };

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react(), crmPages, compressed],
  resolve: {
    alias: {
      'object.entries': path.join(import.meta.dirname, 'shims/object.entries.cjs'),
      inflection: path.join(import.meta.dirname, 'shims/inflection.mjs'),
      'react-hotkeys-hook': path.join(import.meta.dirname, 'shims/react-hotkeys-hook.mjs'),
      'jsonexport/dist/index.js': path.join(import.meta.dirname, 'shims/jsonexport.cjs'),
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(ENTRIES).map(([name, file]) => [name, path.join(import.meta.dirname, file)]),
      ),
      // Pages of others name the widget, so its name stays.
      output: { entryFileNames: ({ name }) => (name === 'widget' ? 'widget.js' : 'assets/[name]-[hash].js') },
    },
  },
  server:
    command === 'serve'
      ? {
          proxy: {
            '/api': { target: apiUrl(), ws: true },
            '/ws': { target: apiUrl(), ws: true },
            '/health': apiUrl(),
          },
        }
      : undefined,
}));
