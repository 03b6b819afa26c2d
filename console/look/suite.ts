import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

/** Where the whole suite is, as in `http://127.0.0.1:8080`; without it what needs it is not run (playwright.config.ts). */
export const SUITE = process.env.SUITE;
export const PLANT = '91610117MA6TE0019E';
const PASSWORD = 'yimatong-demo';

/** A browser of its own for each person, logged in at the identity provider's form. */
export async function logIn(browser: Browser, account: string, path: string, as: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: SUITE, ...as })).newPage();
  page.on('pageerror', failure => expect.soft(failure.message, `${account}'s console`).toBe(''));
  await page.goto(`/session/login?returnTo=${encodeURIComponent(path)}`);
  await page.fill('#username', account);
  await page.fill('#password', PASSWORD);
  await page.click('#kc-login');
  await page.waitForURL(url => url.pathname.startsWith('/console'));
  return page;
}

/** An alarm that nobody has acknowledged, of a flood or not: something is beyond its limits, or soon. */
export async function waitingAlarm(desk: Page): Promise<string> {
  const waiting = async () => {
    const alarms = await desk.request.get('/api/v1/alarms?state=UNACKNOWLEDGED&limit=1');
    return ((await alarms.json()) as { id: string }[])[0]?.id;
  };
  await expect.poll(waiting, { timeout: 30_000 }).toBeDefined();
  return (await waiting())!;
}
