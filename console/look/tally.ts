import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Says at the end how many passed and failed, in one line. */
export default class Tally implements Reporter {
  private suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter(test => test.ok()).length;
    console.log(`console in Chromium: ${passed} passed, ${tests.length - passed} failed (${status})`);
  }
}
