import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The office's page; the inspector's is built by vite.field.config.ts. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'target/dist',
    emptyOutDir: true,
    manifest: true,
    license: { fileName: 'licences.txt' }, // of what is in the scripts, whose comments are gone
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html'] },
  },
  test: { include: ['src/**/*.test.ts'], setupFiles: ['src/test/setup.ts'] },
});
