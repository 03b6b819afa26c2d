import type { Page } from '@playwright/test';
import { session } from './answers';
import { openDoor, type Door } from './door';

/** A page of the bureau, for somebody with these roles. */
export async function openBureau(page: Page, roles: string[], path: string): Promise<Door> {
  const door = await openDoor(session(roles));
  await page.goto(`${door.address}/console/bureau/${path}`);
  return door;
}

/** The first change that is sent is taken, and its answer gets lost on the way. */
export async function loseFirstAnswer(page: Page): Promise<void> {
  let isLost = false;
  await page.route('**/api/v1/**', async route => {
    if (isLost || route.request().method() === 'GET') {
      return route.continue();
    }
    isLost = true;
    await route.fetch();
    return route.abort();
  });
}
