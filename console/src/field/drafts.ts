import { changeReport, keep, type Report } from './store';

/**
 * Begins a finding; from now on it is on the device.
 *
 * @param about what is known of it already, for example at which inspection it was found
 */
export async function newReport(account: string, uscc: string, enterprise: string, about: Partial<Report['body']> = {}): Promise<Report> {
  const id = crypto.randomUUID();
  const report: Report = {
    id,
    account,
    key: crypto.randomUUID(),
    state: 'DRAFT',
    enterprise,
    body: { id, uscc, severity: 'GENERAL', kind: 'OTHER', title: '', description: '', observedAt: new Date().toISOString(), ...about },
    changedAt: Date.now(),
    asked: false,
  };
  await keep([report]);
  return report;
}

/** Writes down what was typed; what waits already is left as it is. */
export function write(id: string, body: Partial<Report['body']>): Promise<Report | undefined> {
  return changeReport(id, kept =>
    kept.state === 'DRAFT' ? { ...kept, body: { ...kept.body, ...body }, changedAt: Date.now() } : undefined,
  );
}

/** Hands a draft over to be sent, with the photos that it has. */
export function submit(id: string): Promise<Report | undefined> {
  return changeReport(id, (kept, photos) => {
    if (kept.state !== 'DRAFT') {
      return undefined;
    }
    const attachments = photos.map(photo => photo.id);
    const majorItem = kept.body.severity === 'MAJOR' ? kept.body.majorItem : undefined; // a general one is none of the 20
    const filled = Object.entries({ ...kept.body, majorItem, attachments }).filter(([, value]) => value !== '' && value !== undefined);
    return { ...kept, state: 'WAITING', body: Object.fromEntries(filled) as Report['body'], changedAt: Date.now() };
  });
}

/** Takes back what was refused, or was never asked: its next request is another one, with a key of its own. */
export function reopen(id: string): Promise<Report | undefined> {
  return changeReport(id, kept => {
    const mayChange = kept.state === 'REFUSED' || (kept.state === 'WAITING' && !kept.asked);
    return mayChange ? { ...kept, state: 'DRAFT', key: crypto.randomUUID() } : undefined;
  });
}
