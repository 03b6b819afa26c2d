import { expect, test } from '@playwright/test';
import { ALARM, USCC, session } from './answers';
import { APPEAL, DRAW, IMPORT, MAJOR, OVERRIDE, PLAN, TRIAL, asked } from './answers-bureau';
import { CREDENTIAL, FINDING, LISTED, OWN, QUESTION, TODAY, promise } from './answers-enterprise';
import { SOURCE, lookAt } from './answers-duty';
import { openDoor, problem } from './door';
import { complaintsOf, violations } from './judge';

const SHOTS = process.env.SHOTS ?? 'target/look/shots';

const duty = session(['duty-officer']);
const inspector = session(['inspector']);
const enterprise = session(['enterprise']);
const supervisor = session(['supervisor']);
const registrar = session(['registrar']);
const analyst = session(['analyst']);

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
  { name: 'my-cards', who: enterprise, path: 'my/cards', until: 'article li' },
  { name: 'my-cards-empty', who: enterprise, path: 'my/cards', until: '.empty', answer: { [`/api/v1/enterprises/${USCC}/cards`]: [200, []] } },
  { name: 'my-cards-error', who: enterprise, path: 'my/cards', until: '.notice.error', answer: { [`/api/v1/enterprises/${USCC}/cards`]: [503, AWAY] } },
  { name: 'my-appeals', who: enterprise, path: 'my/appeals', until: 'form' },
  { name: 'my-appeals-empty', who: enterprise, path: 'my/appeals', until: '.empty', answer: { '/api/v1/appeals': [200, []] } },
  { name: 'my-appeals-error', who: enterprise, path: 'my/appeals', until: '.notice.error', answer: { '/api/v1/appeals': [503, AWAY] } },
  { name: 'my-resumption', who: enterprise, path: 'my/resumption', until: 'form', open: 'details summary', then: 'details[open] li', answer: { [`/api/v1/enterprises/${USCC}`]: [200, { uscc: USCC, status: 'SUSPENDED' }] } },
  { name: 'my-resumption-empty', who: enterprise, path: 'my/resumption', until: '.empty', answer: { '/api/v1/resumptions': [200, []] } },
  { name: 'my-resumption-error', who: enterprise, path: 'my/resumption', until: '.notice.error', answer: { '/api/v1/resumptions': [503, AWAY] } },
  { name: 'my-forbidden', who: duty, path: 'my/promise', until: 'main h1' },
  { name: 'forbidden', who: duty, path: 'my', until: 'main h1' },
  { name: 'no-page-yet', who: session(['visitor']), path: '', until: 'main h1' },
  { name: 'expert', who: session(['expert']), path: '', until: '.tiles li' },
  { name: 'inspector-in-office', who: inspector, path: 'bureau/plans', until: 'tbody tr' },
  { name: 'administrator-trial', who: session(['administrator']), path: `bureau/policies/2/trials/${TRIAL}`, until: 'h2 ~ .wide ~ h2 ~ .wide tbody tr' },
  { name: 'analyst-alarm', who: analyst, path: `alarms/${ALARM}`, until: 'main h1' },
  { name: 'lost', who: duty, path: 'nowhere', until: 'main h1' },
  { name: 'registry', who: registrar, path: 'bureau/registry', until: 'tbody tr' },
  { name: 'registry-empty', who: registrar, path: 'bureau/registry?name=x', until: '.empty', answer: { '/api/v1/enterprises': [200, []] } },
  { name: 'registry-error', who: registrar, path: 'bureau/registry', until: '.notice.error', answer: { '/api/v1/enterprises': [503, problem(503, 'service-away', '服务暂时不可用。')] } },
  { name: 'registry-enterprise', who: supervisor, path: `bureau/registry/${USCC}`, until: '.told li' },
  { name: 'registry-permits', who: registrar, path: `bureau/registry/${USCC}/permits`, until: 'tbody tr' },
  { name: 'registry-ratings', who: registrar, path: `bureau/registry/${USCC}/ratings`, until: 'tbody tr' },
  { name: 'registry-findings', who: supervisor, path: `bureau/registry/${USCC}/findings`, until: 'h2 ~ ul li' },
  { name: 'registry-history', who: registrar, path: `bureau/registry/${USCC}/history`, until: '.told li' },
  { name: 'registry-day', who: registrar, path: `bureau/registry/${USCC}/day`, until: 'details', open: 'details summary', then: 'details[open] dd' },
  { name: 'import', who: registrar, path: 'bureau/registry/import', until: 'form.filters' },
  { name: 'import-checked', who: registrar, path: `bureau/registry/import?id=${IMPORT}`, until: 'tbody tr' },
  { name: 'appeals', who: supervisor, path: 'bureau/appeals', until: 'tbody tr' },
  { name: 'appeals-empty', who: supervisor, path: 'bureau/appeals', until: '.empty', answer: { '/api/v1/appeals': [200, []] } },
  { name: 'appeal', who: supervisor, path: `bureau/appeals/${APPEAL}`, until: 'form.step' },
  { name: 'overrides', who: supervisor, path: 'bureau/overrides', until: 'tbody tr' },
  { name: 'override', who: supervisor, path: `bureau/overrides/${OVERRIDE}`, until: 'form.step' },
  { name: 'override-new', who: supervisor, path: 'bureau/overrides/new', until: 'form.step' },
  { name: 'override-forbidden', who: analyst, path: 'bureau/overrides/new', until: 'main h1' },
  { name: 'risk', who: analyst, path: 'bureau/risk', until: '.tiles li' },
  { name: 'risk-held-back', who: registrar, path: 'bureau/risk?by=kind', until: '.tiles li', answer: { '/api/v1/risk-statistics': [200, { groups: [{ kind: 'STORAGE', codeStatus: 'RED' }, { kind: 'USE', codeStatus: 'GREEN', enterprises: 40 }] }] } },
  { name: 'risk-forbidden', who: registrar, path: 'bureau/risk/pictures', until: 'main h1' },
  { name: 'risk-pictures', who: analyst, path: 'bureau/risk/pictures', until: 'tbody tr', open: '.views summary', then: '.views[open] form' },
  { name: 'risk-trends', who: analyst, path: 'bureau/risk/trends?by=area', until: '.trend svg' },
  { name: 'risk-trends-empty', who: analyst, path: 'bureau/risk/trends', until: '.empty', answer: { '/api/v1/risk-trends': [200, { groups: [] }] } },
  { name: 'policies', who: analyst, path: 'bureau/policies', until: 'tbody tr' },
  { name: 'policy', who: supervisor, path: 'bureau/policies/2', until: 'form.step' },
  { name: 'policy-new', who: supervisor, path: 'bureau/policies/new?from=1', until: 'form.step fieldset' },
  { name: 'trial', who: analyst, path: `bureau/policies/2/trials/${TRIAL}`, until: 'h2 ~ .wide ~ h2 ~ .wide tbody tr' },
  { name: 'audit', who: supervisor, path: 'bureau/audit', until: 'tbody tr' },
  { name: 'listings', who: supervisor, path: 'bureau/listings', until: 'tbody tr' },
  { name: 'requests', who: supervisor, path: 'bureau/requests', until: 'tbody tr', answer: { '/api/v1/findings': [200, [asked]] } },
  { name: 'requests-empty', who: supervisor, path: 'bureau/requests', until: '.empty' },
  { name: 'requests-error', who: supervisor, path: 'bureau/requests', until: '.notice.error', answer: { '/api/v1/findings': [503, AWAY] } },
  { name: 'request', who: supervisor, path: `bureau/requests/${MAJOR}`, until: 'form.step', answer: { [`/api/v1/findings/${MAJOR}`]: [200, asked] } },
  { name: 'listing', who: supervisor, path: `bureau/listings/${MAJOR}`, until: '.told li' },
  { name: 'plans', who: supervisor, path: 'bureau/plans', until: 'tbody tr' },
  { name: 'plan', who: supervisor, path: `bureau/plans/${PLAN}`, until: 'tbody tr' },
  { name: 'plan-new', who: supervisor, path: 'bureau/plans/new', until: 'form.step' },
  { name: 'draws', who: supervisor, path: 'bureau/draws', until: 'tbody tr' },
  { name: 'draw', who: supervisor, path: `bureau/draws/${DRAW}`, until: 'h2 ~ p .chip', open: 'details summary', then: 'details[open] pre' },
  { name: 'draw-new', who: supervisor, path: 'bureau/draws/new', until: 'form.step' },
  { name: 'bureau-lost', who: supervisor, path: 'bureau/nowhere', until: 'main h1' },
  { name: 'login', who: undefined, path: '', until: '.door h1' },
  { name: 'field', who: inspector, path: 'field/', until: '.cards li' },
  { name: 'field-login', who: undefined, path: 'field/', until: '.notice' },
  { name: 'field-empty', who: inspector, path: 'field/', until: 'section p', answer: { '/api/v1/tasks': [200, []] } },
  { name: 'field-dossier', who: inspector, path: `field/#/enterprise/${USCC}`, until: 'section li' },
  { name: 'field-form', who: inspector, path: `field/#/enterprise/${USCC}`, until: 'section li', open: 'button.primary', then: 'form h1' },
  { name: 'field-forbidden', who: inspector, path: `field/#/enterprise/${USCC}`, until: '.notice.error', answer: { '/api/v1/findings': [403, problem(403, 'forbidden', '您的角色不能使用这个功能。')] } },
  { name: 'field-outbox-empty', who: inspector, path: 'field/#/outbox', until: 'h1' },
] as { name: string; who?: { roles: string[] }; path: string; until: string; open?: string; then?: string; answer?: Record<string, [number, unknown]> }[];

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
        expect(door.forbidden).toEqual([]);
        await context.close();
        door.close();
      });
    }
  }
}
