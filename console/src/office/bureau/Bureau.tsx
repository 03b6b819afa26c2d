import { NavLink, Navigate, Route, Routes } from 'react-router';
import { alsoTexts, useText } from '../../text';
import { words } from '../../text/bureau';
import { Lost } from '../Front';
import { OnlyFor, useSession } from '../who';
import { AppealPage } from './appeals/AppealPage';
import { AppealsPage } from './appeals/AppealsPage';
import { AuditPage } from './audit/AuditPage';
import './bureau.css';
import { DrawForm } from './draws/DrawForm';
import { DrawPage } from './draws/DrawPage';
import { DrawsPage } from './draws/DrawsPage';
import { ListingPage } from './listings/ListingPage';
import { ListingsPage } from './listings/ListingsPage';
import { OverrideForm } from './overrides/OverrideForm';
import { OverridePage } from './overrides/OverridePage';
import { OverridesPage } from './overrides/OverridesPage';
import { PlanForm, PlanText } from './plans/PlanForm';
import { PlanPage } from './plans/PlanPage';
import { PlansPage } from './plans/PlansPage';
import { PoliciesPage } from './policies/PoliciesPage';
import { PolicyDraft } from './policies/PolicyForm';
import { PolicyPage } from './policies/PolicyPage';
import { TrialPage } from './policies/TrialPage';
import { DossierPage } from './registry/DossierPage';
import { ImportPage } from './registry/ImportPage';
import { RegistryPage } from './registry/RegistryPage';
import { RequestPage } from './requests/RequestPage';
import { RequestsPage } from './requests/RequestsPage';
import { PicturesPage } from './risk/PicturesPage';
import { READERS } from './risk/pictures';
import { RiskPage } from './risk/RiskPage';
import { TrendsPage } from './risk/TrendsPage';
import { BUREAU, DECIDERS, OFFICIALS, OVERSEERS } from './roles';

alsoTexts(words);

/** What the bureau works with, in the order of the bar. */
const PARTS = [
  { to: 'risk', words: 'risk.title', roles: BUREAU, end: true },
  { to: 'risk/pictures', words: 'risk.pictures', roles: READERS },
  { to: 'risk/trends', words: 'risk.trends', roles: BUREAU },
  { to: 'registry', words: 'registry.title', roles: OFFICIALS },
  { to: 'appeals', words: 'appeals.title', roles: OFFICIALS },
  { to: 'overrides', words: 'overrides.title', roles: OFFICIALS },
  { to: 'policies', words: 'policies.title', roles: BUREAU },
  { to: 'requests', words: 'requests.title', roles: DECIDERS },
  { to: 'listings', words: 'listings.title', roles: OVERSEERS },
  { to: 'plans', words: 'plans.title', roles: OVERSEERS },
  { to: 'draws', words: 'draws.title', roles: OFFICIALS },
  { to: 'audit', words: 'audit.title', roles: ['supervisor'] },
] as const;

/** The bureau's pages: loaded when somebody goes there, for nobody else needs them. */
export function Component() {
  const { t } = useText();
  const { roles } = useSession();
  const mine = PARTS.filter(part => roles.some(role => (part.roles as readonly string[]).includes(role)));
  return (
    <>
      <nav className="parts" aria-label={t('bureau.title')}>
        {mine.map(({ to, words: name, ...part }) => (
          <NavLink key={to} to={`/bureau/${to}`} end={'end' in part}>{t(name)}</NavLink>
        ))}
      </nav>
      <Routes>
        <Route index element={<Navigate to={`/bureau/${roles.includes('registrar') ? 'registry' : 'risk'}`} replace />} />
        {pagesOfRisk}
        {pagesOfRegistry}
        {pagesOfCodes}
        {pagesOfInspections}
        <Route path="audit" element={<OnlyFor roles={['supervisor']} page={<AuditPage />} />} />
        <Route path="*" element={<Lost />} />
      </Routes>
    </>
  );
}

const pagesOfRisk = (
  <>
    <Route path="risk" element={<OnlyFor roles={BUREAU} page={<RiskPage />} />} />
    <Route path="risk/pictures" element={<OnlyFor roles={READERS} page={<PicturesPage />} />} />
    <Route path="risk/trends" element={<OnlyFor roles={BUREAU} page={<TrendsPage />} />} />
  </>
);
const pagesOfRegistry = (
  <>
    <Route path="registry" element={<OnlyFor roles={OFFICIALS} page={<RegistryPage />} />} />
    <Route path="registry/import" element={<OnlyFor roles={['registrar']} page={<ImportPage />} />} />
    <Route path="registry/:uscc/*" element={<OnlyFor roles={OFFICIALS} page={<DossierPage />} />} />
  </>
);
const pagesOfCodes = (
  <>
    <Route path="appeals" element={<OnlyFor roles={OFFICIALS} page={<AppealsPage />} />} />
    <Route path="appeals/:id" element={<OnlyFor roles={OFFICIALS} page={<AppealPage />} />} />
    <Route path="overrides" element={<OnlyFor roles={OFFICIALS} page={<OverridesPage />} />} />
    <Route path="overrides/new" element={<OnlyFor roles={['supervisor']} page={<OverrideForm />} />} />
    <Route path="overrides/:id" element={<OnlyFor roles={OFFICIALS} page={<OverridePage />} />} />
    <Route path="policies" element={<OnlyFor roles={BUREAU} page={<PoliciesPage />} />} />
    <Route path="policies/new" element={<OnlyFor roles={['supervisor']} page={<PolicyDraft />} />} />
    <Route path="policies/:version" element={<OnlyFor roles={BUREAU} page={<PolicyPage />} />} />
    <Route path="policies/:version/trials/:id" element={<OnlyFor roles={['supervisor', 'administrator', 'analyst']} page={<TrialPage />} />} />
  </>
);
const pagesOfInspections = (
  <>
    <Route path="requests" element={<OnlyFor roles={DECIDERS} page={<RequestsPage />} />} />
    <Route path="requests/:id" element={<OnlyFor roles={DECIDERS} page={<RequestPage />} />} />
    <Route path="listings" element={<OnlyFor roles={OVERSEERS} page={<ListingsPage />} />} />
    <Route path="listings/:id" element={<OnlyFor roles={OVERSEERS} page={<ListingPage />} />} />
    <Route path="plans" element={<OnlyFor roles={OVERSEERS} page={<PlansPage />} />} />
    <Route path="plans/new" element={<OnlyFor roles={['supervisor']} page={<PlanForm />} />} />
    <Route path="plans/:id" element={<OnlyFor roles={OVERSEERS} page={<PlanPage />} />} />
    <Route path="plans/:id/text" element={<OnlyFor roles={['supervisor']} page={<PlanText />} />} />
    <Route path="draws" element={<OnlyFor roles={OFFICIALS} page={<DrawsPage />} />} />
    <Route path="draws/new" element={<OnlyFor roles={['supervisor']} page={<DrawForm />} />} />
    <Route path="draws/:id" element={<OnlyFor roles={OFFICIALS} page={<DrawPage />} />} />
  </>
);
