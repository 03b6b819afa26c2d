import { answered, api, type Inspections } from '../../api/client';
import { keptCopy, known } from '../copies';
import { store } from '../store';
import type { Edition } from './inspection';

type Used = Inspections['ChecklistUsed'];
type Officer = Inspections['RegisteredOfficer'];

/** What an inspector needs on site: which checklists are in force, and who may inspect. */
export interface Kit {
  editions: Edition[];
  officers: Officer[];
}

/** An edition with its items. It never changes, and is no secret: it stays on the device, whoever logs out. */
export async function editionOf({ checklist, edition }: Used): Promise<Edition> {
  const kept = await (await store()).get('checklists', [checklist, edition]);
  if (kept !== undefined) {
    return kept;
  }
  const params = { path: { checklist, edition } };
  const asked = await answered(api.GET('/api/v1/checklists/{checklist}/editions/{edition}', { params }));
  if (asked?.items === undefined) {
    throw new Error('The edition has no items');
  }
  await (await store()).put('checklists', asked);
  return asked;
}

/**
 * The editions in force with their items and the officers on duty, kept for when they cannot be asked for. Those kept
 * serve as well: an inspection by an edition that was superseded meanwhile is taken.
 */
export async function kitOf(account: string): Promise<Kit> {
  const asked = known(account, 'kit', async () => {
    const [rows, officers] = await Promise.all([
      answered(api.GET('/api/v1/checklists', { params: { query: { state: 'IN_FORCE', limit: 1000 } } })),
      answered(api.GET('/api/v1/officers', { params: { query: { active: true, limit: 1000 } } })),
    ]);
    await Promise.all(rows.map(editionOf)); // all or none: what is kept as the kit can be opened without network
    return { editions: rows, officers };
  });
  return asked.then(
    ({ body }) => body,
    async (failure: unknown) => {
      const kept = await keptCopy<Kit>(account, 'kit');
      if (kept === undefined) {
        throw failure;
      }
      return kept;
    },
  );
}

/** What suits the kind of business first; whether one suits is a filter, not a rule. */
export function inOrderFor(kind: string | undefined, editions: Edition[]): Edition[] {
  const suits = ({ kinds }: Edition) => kinds.length === 0 || kinds.some(one => one === kind);
  return [...editions.filter(suits), ...editions.filter(edition => !suits(edition))];
}
