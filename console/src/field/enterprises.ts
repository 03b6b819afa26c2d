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
  return { enterprise, code, findings };
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
    await known(account, `token ${token}`, () => Promise.resolve(uscc));
  }
  return dossier?.body.enterprise.name ?? uscc;
}

/**
 * Whose code a token is: the public page tells the name, the registry whose name it is.
 *
 * @returns nothing if it is nobody's of one's areas
 */
export async function enterpriseOf(account: string, token: string): Promise<string | undefined> {
  const found = await known(account, `token ${token}`, async () => {
    const name = await nameOnPage(token);
    const query = { name };
    const all: Enterprises['EnterpriseView'][] = await answered(api.GET('/api/v1/enterprises', { params: { query } }));
    return all.find(enterprise => enterprise.name === name)?.uscc;
  });
  return found.body;
}

async function nameOnPage(token: string): Promise<string> {
  const page = await ask(`/c/${token}`, { headers: { Accept: 'application/json' } });
  const body = (await page.json().catch(() => undefined)) as { name: string } | undefined;
  if (!page.ok || body === undefined) {
    throw new Refused(problemOf(page.status, body));
  }
  return body.name;
}
