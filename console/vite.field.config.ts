import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The inspector's page: small, so React's interface is Preact's here, which is a sixth of its size. */
export default defineConfig({
  base: '/console/',
  publicDir: false,
  resolve: {
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      // qr-scanner would make its worker of a blob, which the policy refuses
      { find: './qr-scanner-worker.min.js', replacement: resolve('src/field/decoder.ts') },
    ],
  },
  build: {
    target: 'es2022',
    outDir: 'target/dist',
    emptyOutDir: false,
    manifest: '.vite/field.json',
    license: { fileName: 'field/licences.txt' },
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['field/index.html'] },
  },
});
