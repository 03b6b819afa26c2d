import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the browser's console says; an answer with an error status is no fault of the page. */
export function complaintsOf(tab: Page): string[] {
  const said: string[] = [];
  tab.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) {
      said.push(message.text());
    }
  });
  tab.on('pageerror', error => said.push(String(error)));
  return said;
}

/** What axe has against the page as it is shown. */
export async function violations(tab: Page): Promise<string[]> {
  await tab.evaluate(AXE);
  const found = await tab.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return found.violations.map(it => `${it.id}: ${it.nodes.map(node => node.html).join(' ')}`);
}
