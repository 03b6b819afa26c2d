import { expect, test } from '@playwright/test';
import { ALARM, USCC, session } from './answers';
import { CREDENTIAL, FINDING, LISTED, OWN, QUESTION, TODAY, promise } from './answers-enterprise';
import { SOURCE, lookAt } from './answers-duty';
import { openDoor, problem } from './door';
import { complaintsOf, violations } from './judge';

const SHOTS = process.env.SHOTS ?? 'target/look/shots';

const duty = session(['duty-officer']);
const inspector = session(['inspector']);
const enterprise = session(['enterprise']);

const AWAY = problem(503, 'service-away', '服务暂时不可用。');

/** Each page with the state to be looked at; `until` is there when it is ready. */
const PAGES = [
  { name: 'alarms', who: duty, path: 'alarms', until: 'ol.lines li' },
  { name: 'alarms-flood', who: duty, path: 'alarms', until: 'ol.lines li', open: 'ol.lines button[aria-expanded]', then: '.beneath li' },
  { name: 'alarms-empty', who: duty, path: 'alarms', until: '.empty', answer: { '/api/v1/alarm-items': [200, []] } },
  { name: 'alarms-error', who: duty, path: 'alarms', until: '.notice.error', answer: { '/api/v1/alarm-items': [503, problem(503, 'service-away', '服务暂时不可用。')] } },
  { name: 'alarm', who: duty, path: `alarms/${ALARM}`, until: 'form.step' },
  { name: 'alarm-missing', who: duty, path: 'alarms/none', until: '.notice.error' },
  { name: 'source', who: duty, path: `sources/${USCC}/R-01`, until: '.lines li', open: '.lines button', then: '.trend svg' },
  { name: 'map', who: duty, path: 'map', until: '.places li' },
  { name: 'map-panel', who: duty, path: `map?colour=RED&of=${USCC}`, until: '.panel a' },
  { name: 'map-empty', who: duty, path: 'map?name=nobody', until: '.map-side .empty' },
  { name: 'map-error', who: duty, path: 'map', until: '.notice.error', answer: { '/api/v1/risk-map': [503, problem(503, 'service-away', '服务暂时不可用。')] } },
  { name: 'patrol', who: duty, path: 'patrol', until: '.lines li' },
  { name: 'patrol-look', who: duty, path: 'patrol', until: '.lines li', open: 'li .steps button', then: 'form.step', answer: { '/api/v1/patrols/looks': [201, [lookAt(SOURCE)]] } },
  { name: 'patrol-not-mine', who: session(['supervisor']), path: 'patrol', until: '.lines li', open: 'li button[aria-expanded]', then: 'li table' },
  { name: 'patrol-empty', who: duty, path: 'patrol', until: '.empty', answer: { '/api/v1/patrols/round': [200, []] } },
  { name: 'warnings', who: duty, path: 'warnings', until: '.lines li' },
  { name: 'enterprise', who: enterprise, path: 'my', until: 'ol li' },
  { name: 'my-empty', who: enterprise, path: 'my', until: '.empty', answer: { [`/api/v1/codes/${USCC}`]: [404, problem(404, 'not-found')], '/api/v1/findings': [200, []], [`/api/v1/enterprises/${USCC}/promise-duty`]: [404, problem(404, 'not-found')] } },
  { name: 'my-error', who: enterprise, path: 'my', until: '.notice.error', answer: { [`/api/v1/codes/${USCC}`]: [503, AWAY], '/api/v1/findings': [503, AWAY], [`/api/v1/enterprises/${USCC}/promises`]: [503, AWAY] } },
  { name: 'my-finding', who: enterprise, path: `my/findings/${FINDING}`, until: '.history li' },
  { name: 'my-finding-listed', who: enterprise, path: `my/findings/${LISTED}`, until: '.history li' },
  { name: 'my-finding-own', who: enterprise, path: `my/findings/${OWN}`, until: '.history li' },
  { name: 'my-finding-missing', who: enterprise, path: 'my/findings/none', until: '.notice.error' },
  { name: 'my-promise', who: enterprise, path: 'my/promise', until: 'form' },
  { name: 'my-promise-first', who: enterprise, path: 'my/promise', until: 'form', answer: { [`/api/v1/enterprises/${USCC}/promises`]: [200, []] } },
  { name: 'my-promise-given', who: enterprise, path: 'my/promise', until: 'form', answer: { [`/api/v1/enterprises/${USCC}/promises`]: [200, [{ ...promise, day: TODAY }]] } },
  { name: 'my-credentials', who: enterprise, path: 'my/credentials', until: '.lines button' },
  { name: 'my-credentials-empty', who: enterprise, path: 'my/credentials', until: '.empty', answer: { [`/api/v1/enterprises/${USCC}/credentials`]: [200, []], [`/api/v1/enterprises/${USCC}/obligations`]: [200, []], '/api/v1/credential-submissions': [200, []] } },
  { name: 'my-credentials-error', who: enterprise, path: 'my/credentials', until: '.notice.error', answer: { [`/api/v1/enterprises/${USCC}/credentials`]: [503, AWAY], [`/api/v1/enterprises/${USCC}/obligations`]: [503, AWAY], '/api/v1/credential-submissions': [503, AWAY] } },
  { name: 'my-credential-renewal', who: enterprise, path: `my/credentials/new?renew=${CREDENTIAL}`, until: 'form' },
  { name: 'my-questions', who: enterprise, path: 'my/questions', until: '.lines li' },
  { name: 'my-questions-empty', who: enterprise, path: 'my/questions', until: '.empty', answer: { '/api/v1/consultations': [200, []] } },
  { name: 'my-question', who: enterprise, path: `my/questions/${QUESTION}`, until: '.history li' },
  { name: 'my-notices', who: enterprise, path: 'my/notices', until: 'article' },
  { name: 'my-notices-empty', who: enterprise, path: 'my/notices', until: '.empty', answer: { [`/api/v1/enterprises/${USCC}/notices`]: [200, []] } },
  { name: 'my-forbidden', who: duty, path: 'my/promise', until: 'main h1' },
  { name: 'forbidden', who: duty, path: 'my', until: 'main h1' },
  { name: 'no-page-yet', who: session(['analyst']), path: '', until: 'main h1' },
  { name: 'lost', who: duty, path: 'nowhere', until: 'main h1' },
  { name: 'login', who: undefined, path: '', until: '.door h1' },
  { name: 'field', who: inspector, path: 'field/', until: '.cards li' },
  { name: 'field-login', who: undefined, path: 'field/', until: '.notice' },
  { name: 'field-empty', who: inspector, path: 'field/', until: 'section p', answer: { '/api/v1/tasks': [200, []] } },
  { name: 'field-dossier', who: inspector, path: `field/#/enterprise/${USCC}`, until: 'section li' },
  { name: 'field-form', who: inspector, path: `field/#/enterprise/${USCC}`, until: 'section li', open: 'button.primary', then: 'form h1' },
  { name: 'field-forbidden', who: inspector, path: `field/#/enterprise/${USCC}`, until: '.notice.error', answer: { '/api/v1/findings': [403, problem(403, 'forbidden', '您的角色不能使用这个功能。')] } },
  { name: 'field-outbox-empty', who: inspector, path: 'field/#/outbox', until: 'h1' },
] as { name: string; who?: object; path: string; until: string; open?: string; then?: string; answer?: Record<string, [number, unknown]> }[];

for (const page of PAGES) {
  for (const width of [1440, 390]) {
    for (const language of ['zh', 'en']) {
      test(`${page.name} at ${width} px in ${language} is accessible, fits, and has nothing to complain of`, async ({ browser }) => {
        const door = await openDoor(page.who);
        door.special = request => page.answer?.[request.url!.split('?')[0]!];
        const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, deviceScaleFactor: width === 390 ? 2 : 1 });
        await context.addInitScript(chosen => localStorage.setItem('yimatong-language', chosen), language);
        const tab = await context.newPage();
        const complaints = complaintsOf(tab);
        await tab.goto(`${door.address}/console/${page.path}`);
        await tab.locator(page.until).first().waitFor();
        if (page.open && page.then) {
          await tab.locator(page.open).first().click();
          await tab.locator(page.then).first().waitFor();
        }
        await tab.screenshot({ path: `${SHOTS}/${page.name}-${width}-${language}.png`, fullPage: true });
        expect(await violations(tab)).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(complaints).toEqual([]);
        await context.close();
        door.close();
      });
    }
  }
}
