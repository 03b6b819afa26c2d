import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Problem } from '../../api/problem';
import { outcomeOf, stops, type Pause } from '../../shared/outcome';
import { documentOf, pictureOf } from '../../shared/picture';
import { UnreadableFile, upload, type Sendable } from '../../shared/upload';

/** A file chosen for a form that is still being filled in; on this device until the server has it. */
export interface Evidence extends Sendable {
  /** The form it was chosen for. */
  form: string;
  uscc: string;
  state: 'WAITING' | 'STORED' | 'REFUSED';
  chosenAt: number;
  problem?: Problem;
}

interface EvidenceSchema extends DBSchema {
  files: { key: string; value: Evidence; indexes: { form: string } };
}

/** After so long the server has collected what belongs to nothing; sooner than it does. In milliseconds. */
const FORGOTTEN_AFTER = 21 * 24 * 3_600_000;
/** The server takes documents up to 20 MB. */
export const LARGEST_DOCUMENT = 20_000_000;

let opened: Promise<IDBPDatabase<EvidenceSchema>> | undefined;

function store(): Promise<IDBPDatabase<EvidenceSchema>> {
  opened ??= openDB<EvidenceSchema>('yimatong-evidence', 1, {
    upgrade: database => void database.createObjectStore('files', { keyPath: 'id' }).createIndex('form', 'form'),
    terminated: () => (opened = undefined),
  }).catch((broken: unknown) => {
    opened = undefined;
    throw broken;
  });
  return opened;
}

/** What was chosen for a form by this account, oldest first. */
export async function evidenceFor(account: string, form: string): Promise<Evidence[]> {
  const database = await store();
  const all = (await database.getAllFromIndex('files', 'form', form)).filter(file => file.account === account);
  const old = all.filter(file => file.chosenAt < Date.now() - FORGOTTEN_AFTER);
  await Promise.all(old.map(file => database.delete('files', file.id)));
  return all.filter(file => !old.includes(file)).sort((a, b) => a.chosenAt - b.chosenAt);
}

/**
 * Puts a file on this device, to be sent.
 *
 * @throws Error if it is neither a picture nor a PDF of at most 20 MB
 */
export async function choose(account: string, uscc: string, form: string, file: File): Promise<void> {
  const isDocument = file.type === 'application/pdf' && file.size <= LARGEST_DOCUMENT;
  if (!isDocument && !file.type.startsWith('image/')) {
    throw new Error(file.name);
  }
  const prepared = await (isDocument ? documentOf(file) : pictureOf(file));
  await (await store()).put('files', { ...prepared, account, uscc, form, state: 'WAITING', chosenAt: Date.now() });
}

export async function drop(files: Evidence[]): Promise<void> {
  const database = await store();
  await Promise.all(files.map(file => database.delete('files', file.id)));
}

/**
 * Sends what waits of a form, in the order in which it was chosen.
 *
 * @param told after each file
 * @returns why something still waits
 * @throws UnreadableFile if the browser cannot read a file, after all others were sent
 */
export async function sendEvidence(account: string, form: string, told: () => void): Promise<Pause | undefined> {
  // one run at a time, of all tabs: two would send a file against each other
  return navigator.locks.request('yimatong-evidence', {}, async () => {
    let pause: Pause | undefined;
    let failure: unknown;
    for (const file of await evidenceFor(account, form)) {
      if (file.state === 'WAITING' && !stops(pause)) {
        pause = (await sendOne(file).catch((broken: unknown) => void (failure ??= broken))) ?? pause;
        told();
      }
    }
    if (failure !== undefined && pause === undefined) {
      throw failure;
    }
    return pause;
  });
}

async function sendOne(file: Evidence): Promise<Pause | undefined> {
  const another = async () => {
    file.key = crypto.randomUUID();
    await replace(file);
  };
  const { pause, problem, failure } = await outcomeOf(upload(file, file.uscc, another));
  if (failure instanceof UnreadableFile) {
    throw new UnreadableFile(`${file.name}: ${failure.message}`); // nor can it be written down here once more
  }
  if (stops(pause)) {
    return pause;
  }
  const state = pause ? 'WAITING' : problem ? 'REFUSED' : 'STORED';
  await replace({ ...file, state, problem, content: state === 'STORED' ? undefined : file.content });
  return pause;
}

/** What was taken out of the form meanwhile stays out. */
async function replace(file: Evidence): Promise<void> {
  const transaction = (await store()).transaction('files', 'readwrite', { durability: 'strict' });
  if ((await transaction.store.get(file.id)) !== undefined) {
    await transaction.store.put(file);
  }
  await transaction.done;
}
