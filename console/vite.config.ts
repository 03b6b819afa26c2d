import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two pages: the office's, and the inspector's, which is small and works without network. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  // qr-scanner would make its worker of a blob, which the policy refuses
  resolve: { alias: [{ find: './qr-scanner-worker.min.js', replacement: resolve('src/field/decoder.ts') }] },
  build: {
    target: 'es2022',
    outDir: 'target/dist',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'field/index.html'] },
  },
  test: { include: ['src/**/*.test.ts'], setupFiles: ['src/test/setup.ts'] },
});
