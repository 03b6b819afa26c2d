import { defineConfig } from '@playwright/test';

const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/** What lives in a whole suite, and what takes pictures of one, is run where SUITE says where that is. */
const ELSEWHERE = [
  ...(process.env.SUITE === undefined ? ['whole-suite.spec.ts'] : []),
  ...(process.env.SUITE === undefined || process.env.PICTURES === undefined ? ['pictures.spec.ts'] : []),
];

/** The built console in Debian's Chromium, before answers of our own: no suite is needed. */
export default defineConfig({
  testDir: 'look',
  testIgnore: ELSEWHERE,
  outputDir: 'target/look',
  workers: 1,
  timeout: 60_000,
  retries: 2, // a browser on a busy machine; what needed it is named as flaky
  reporter: [['list'], ['./look/tally.ts']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET },
  },
});
