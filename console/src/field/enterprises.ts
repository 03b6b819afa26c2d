import { ask } from '../api/ask';
import { answered, api, type Enterprises } from '../api/client';
import { Refused, problemOf } from '../api/problem';
import { known } from './copies';

/** What an inspector wants to know at the gate. */
export async function dossierOf(uscc: string) {
  const [enterprise, code, findings] = await Promise.all([
    answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
    answered(api.GET('/api/v1/codes/{uscc}', { params: { path: { uscc } } })).catch(noneYet),
    answered(api.GET('/api/v1/findings', { params: { query: { uscc, open: true } } })),
  ]);
  const awaiting = findings.filter(finding => finding.state === 'AWAITING_REINSPECTION');
  const steps = Object.fromEntries(await Promise.all(awaiting.map(async ({ id }) => [id, await stepsOf(id)] as const)));
  return { enterprise, code, findings, steps };
}

/** What was done with a finding; who re-inspects it wants to see what the enterprise says it did. */
function stepsOf(id: string) {
  return answered(api.GET('/api/v1/findings/{id}/steps', { params: { path: { id }, query: { limit: 1000 } } }));
}

/** An enterprise that was just registered has no code. */
function noneYet(failure: unknown): undefined {
  if (!(failure instanceof Refused && failure.status === 404)) {
    throw failure;
  }
}

/** Takes the dossier along, so that it can be opened without network; its name, or the USCC if nothing is known. */
export async function nameOf(account: string, uscc: string): Promise<string> {
  const dossier = await known(account, `dossier ${uscc}`, () => dossierOf(uscc)).catch(() => undefined);
  const token = dossier?.body.code?.token;
  if (dossier?.fresh === true && token !== undefined) {
    await known(account, `code ${token}`, () => Promise.resolve([dossier.body.enterprise]));
  }
  return dossier?.body.enterprise.name ?? uscc;
}

/**
 * Whose code a token is: the public page tells the name, the registry whose name it is. Two enterprises may be called
 * the same: then all of them are answered, and the inspector has to choose.
 *
 * @returns none if it is nobody's of one's areas
 */
export async function enterprisesOf(account: string, token: string): Promise<Enterprises['EnterpriseView'][]> {
  const { body } = await known(account, `code ${token}`, async () => {
    const name = await nameOnPage(token);
    const query = { name, limit: 1000 };
    const all = await answered(api.GET('/api/v1/enterprises', { params: { query } }));
    return all.filter(enterprise => enterprise.name === name);
  });
  return body;
}

async function nameOnPage(token: string): Promise<string> {
  const page = await ask(`/c/${token}`, { headers: { Accept: 'application/json' } });
  const body = (await page.json().catch(() => undefined)) as { name: string } | undefined;
  if (!page.ok || body === undefined) {
    throw new Refused(problemOf(page.status, body));
  }
  return body.name;
}
