import { answered, api, type Enterprises } from '../../../api/client';
import { Refused } from '../../../api/problem';
import type { Dimension } from './statistics';

type Statistics = Enterprises['RiskStatistics'];

/** The same enterprises summed up in two ways. */
export interface Sums {
  told: Statistics;
  byCode: Statistics;
  /** Something changed between the two, time and again: they may not add up to the same. */
  apart: boolean;
}

/** So often both are asked for anew because something changed between them. */
const TRIES = 4;

/** Sums by one thing and by the colour of the code, of one state: who may not read single pictures is told no finer ones. */
export async function sumsOf(by: Dimension, area: string | undefined): Promise<Sums> {
  for (let tries = 1; ; tries++) {
    const told = await sums(by, area);
    const byCode = by === 'code' ? told : await sums('code', area, tries === TRIES ? undefined : told.snapshot).catch(unlessGone);
    if (byCode !== undefined) {
      return { told, byCode, apart: told.snapshot !== byCode.snapshot };
    }
  }
}

function sums(by: Dimension, area: string | undefined, snapshot?: string): Promise<Statistics> {
  return answered(api.GET('/api/v1/risk-statistics', { params: { query: { by, area, snapshot } } }));
}

function unlessGone(failure: unknown): undefined {
  if (!(failure instanceof Refused && failure.status === 410)) {
    throw failure;
  }
}
