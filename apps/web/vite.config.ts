import react from '@vitejs/plugin-react';
import { precompress } from './precompress.js';
import { defaultClientConditions, defineConfig } from 'vite';

// eslint-disable-next-line no-restricted-syntax -- Vite reads the default export.
export default defineConfig({
  plugins: [react(), precompress()],
  // Workspace libraries are read from their source, so that a build needs no earlier build.
  resolve: { conditions: ['@tollgate/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // An asset inlined as a data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    // The preload polyfill is an inline script; every browser of the target has the real thing.
    modulePreload: { polyfill: false },
  },
});
