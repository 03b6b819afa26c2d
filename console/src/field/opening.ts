import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Edition, Inspection } from './inspection/inspection';
import type { ReInspection } from './reinspection/reinspection';
import type { Copy, Photo, Report, Unreadable } from './store';

export interface FieldSchema extends DBSchema {
  reports: { key: string; value: Report };
  photos: { key: string; value: Photo; indexes: { report: string } };
  copies: { key: string; value: Copy };
  inspections: { key: string; value: Inspection };
  reinspections: { key: string; value: ReInspection };
  unreadable: { key: string; value: Unreadable };
  checklists: { key: [string, number]; value: Edition };
}

/** An older page of ours is open on this device, and does not let go of what it keeps. */
export class HeldByOlderPage extends Error {}

/** So long an older page may take to close, being told to: it may be loading the newer one. In milliseconds. */
const PATIENCE = 5_000;

interface Opening {
  database: Promise<IDBPDatabase<FieldSchema>>;
  /** Comes once an older page is known to be open still. */
  held: Promise<void>;
}

/** One at a time, also when it was given up: a second would wait behind it, and hear nothing. */
let opening: Opening | undefined;

/**
 * Opens what this device keeps, in its newest form.
 *
 * @param lost told when the connection is there no longer, or has to make room for a newer page
 * @throws HeldByOlderPage if that is not closed in time
 */
export function openStore(lost: () => void): Promise<IDBPDatabase<FieldSchema>> {
  opening ??= begin(lost);
  return Promise.race([opening.database, opening.held.then(giveUp)]);
}

async function giveUp(): Promise<never> {
  await new Promise(over => setTimeout(over, PATIENCE));
  throw new HeldByOlderPage();
}

function begin(lost: () => void): Opening {
  const lose = () => {
    opening = undefined;
    lost();
  };
  let hold: () => void = () => undefined;
  const held = new Promise<void>(known => (hold = known));
  const database = openDB<FieldSchema>('yimatong-field', 2, {
    upgrade(stores, before) {
      if (before < 1) {
        stores.createObjectStore('reports', { keyPath: 'id' });
        stores.createObjectStore('photos', { keyPath: 'id' }).createIndex('report', 'report');
        stores.createObjectStore('copies', { keyPath: 'key' });
      }
      stores.createObjectStore('inspections', { keyPath: 'id' });
      stores.createObjectStore('reinspections', { keyPath: 'id' });
      stores.createObjectStore('unreadable', { keyPath: 'photo' });
      stores.createObjectStore('checklists', { keyPath: ['checklist', 'edition'] });
    },
    blocked: () => hold(),
    blocking(_now, _next, event) {
      lose();
      (event.target as IDBDatabase).close(); // a newer page needs it
    },
    terminated: lose,
  });
  database.catch(lose); // what could not be opened now may be opened the next time
  return { database, held };
}
