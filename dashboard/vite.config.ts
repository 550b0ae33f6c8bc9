import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers: as `make up` noted it, or as `PORT` says. */
function apiUrl(): string {
  try {
    return JSON.parse(fs.readFileSync(new URL('../.data/up.json', import.meta.url), 'utf8')).url;
  } catch {
    return `http://localhost:${process.env.PORT || 3000}`;
  }
}

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { alias: { 'object.entries': path.join(import.meta.dirname, 'shims/object.entries.cjs') } },
  build: { outDir: 'dist', emptyOutDir: true },
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
