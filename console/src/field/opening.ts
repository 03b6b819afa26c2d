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

/**
 * Opens what this device keeps, in its newest form.
 *
 * @param lost told when the connection is there no longer, or has to make room for a newer page
 * @throws HeldByOlderPage instead of waiting until that is closed
 */
export function openStore(lost: () => void): Promise<IDBPDatabase<FieldSchema>> {
  return new Promise((done, refuse) => {
    openDB<FieldSchema>('yimatong-field', 2, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('reports', { keyPath: 'id' });
          database.createObjectStore('photos', { keyPath: 'id' }).createIndex('report', 'report');
          database.createObjectStore('copies', { keyPath: 'key' });
        }
        database.createObjectStore('inspections', { keyPath: 'id' });
        database.createObjectStore('reinspections', { keyPath: 'id' });
        database.createObjectStore('unreadable', { keyPath: 'photo' });
        database.createObjectStore('checklists', { keyPath: ['checklist', 'edition'] });
      },
      blocked: () => refuse(new HeldByOlderPage()),
      blocking(_now, _next, event) {
        lost();
        (event.target as IDBDatabase).close(); // a newer page needs it
      },
      terminated: lost,
    }).then(done, refuse);
  });
}
