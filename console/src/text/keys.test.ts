import { expect, it } from 'vitest';
import * as bureau from './bureau';
import * as common from './common';
import * as duty from './duty';
import * as enterprise from './enterprise';
import * as field from './field';
import * as office from './office';

it('has no name for two texts: what is loaded later would take the place of the other', () => {
  for (const page of [[field], [office, duty, enterprise, bureau]]) {
    const names = [common, ...page].flatMap(({ words }) => Object.keys(words));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  }
});
