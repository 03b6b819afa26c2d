import type { Place, Risk } from './riskMap';

/** An enterprise for tests: green and quiet, but for what is said. */
export const place = (name: string, part: Partial<Risk>): Place =>
  ({ id: name, geometry: null, properties: { uscc: name, name, kind: 'STORAGE', area: '610117', codeStatus: 'GREEN', ...part } }) as Place;
