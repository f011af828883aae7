import { defineConfig } from 'vitest/config';

/** Only a test that hangs takes so long: how fast the machine is must not decide. */
const PATIENCE_MS = 120_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary-folder.ts',
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
