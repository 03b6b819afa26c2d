import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { filesOf } from './scripts/files.mjs';

const dist = 'target/dist';
const files = ['field/index.html', 'field.webmanifest', 'icon.svg', ...filesOf(dist, 'field/index.html')];
const hash = createHash('sha256');
files.forEach(file => hash.update(readFileSync(`${dist}/${file}`)));
const shell = { version: hash.digest('hex').slice(0, 16), files: files.map(file => `/console/${file}`) };

/** The inspector's worker, one file of a fixed name, which knows the files that it keeps on the device. */
export default defineConfig({
  publicDir: false,
  define: { SHELL: JSON.stringify(shell) },
  build: {
    target: 'es2022',
    outDir: dist,
    emptyOutDir: false,
    lib: { entry: 'src/field/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'field/worker.js' },
  },
});
