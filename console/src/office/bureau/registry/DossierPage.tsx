import { useQuery } from '@tanstack/react-query';
import { Link, NavLink, Route, Routes, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { CodeFacts } from '../../../shared/Reasons';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { useAreas } from '../parts/useAreas';
import { when } from '../parts/when';
import { CodeHistory, RecordHistory } from './History';
import { OpenFindings } from './OpenFindings';
import { PastDay } from './PastDay';
import { Permits } from './Permits';
import { Ratings } from './Ratings';

const WITH_FINDINGS = ['supervisor', 'inspector', 'duty-officer', 'analyst'];

/** What the bureau has on an enterprise. */
export function DossierPage() {
  const { t } = useText();
  const { uscc = '' } = useParams();
  const { roles } = useSession();
  const enterprise = useQuery({
    queryKey: ['registry', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
  });
  const base = `/bureau/registry/${uscc}`;
  const seesFindings = roles.some(role => WITH_FINDINGS.includes(role));
  return (
    <>
      <p>
        <Link to="/bureau/registry">← {t('registry.title')}</Link>
      </p>
      <h1>{enterprise.data?.name ?? uscc}</h1>
      <Asked of={enterprise}>{found => <Facts enterprise={found} />}</Asked>
      <nav className="parts" aria-label={t('registry.dossier')}>
        <NavLink to={base} end>{t('registry.code')}</NavLink>
        <NavLink to={`${base}/permits`}>{t('registry.permits')}</NavLink>
        <NavLink to={`${base}/ratings`}>{t('registry.ratings')}</NavLink>
        {seesFindings && <NavLink to={`${base}/findings`}>{t('registry.findings')}</NavLink>}
        <NavLink to={`${base}/history`}>{t('registry.history')}</NavLink>
        <NavLink to={`${base}/day`}>{t('registry.day')}</NavLink>
      </nav>
      <Routes>
        <Route index element={<CodeNow uscc={uscc} />} />
        <Route path="permits" element={<Permits uscc={uscc} />} />
        <Route path="ratings" element={<Ratings uscc={uscc} />} />
        {seesFindings && <Route path="findings" element={<OpenFindings uscc={uscc} />} />}
        <Route path="history" element={<RecordHistory uscc={uscc} />} />
        <Route path="day" element={<PastDay uscc={uscc} />} />
      </Routes>
    </>
  );
}

function Facts({ enterprise }: { enterprise: Enterprises['EnterpriseView'] }) {
  const { t } = useText();
  const areas = useAreas();
  const facts = [
    [t('bureau.uscc'), enterprise.uscc],
    [t('bureau.area'), areas.nameOf(enterprise.area)],
    [t('registry.address'), enterprise.address],
    [t('registry.kind'), t(`registry.kind.${enterprise.kind ?? 'OTHER'}`)],
    [t('registry.industry'), enterprise.industryName ?? enterprise.industry],
    [t('registry.scale'), enterprise.scale && t(`registry.scale.${enterprise.scale}`)],
    [t('registry.status'), `${t(`registry.status.${enterprise.status ?? 'OPERATING'}`)} · ${t('since', { time: enterprise.statusSince })}`],
    [t('registry.statusNote'), enterprise.statusNote],
    [t('registry.formerNames'), enterprise.formerNames?.map(former => former.name).join('、')],
    [t('registry.mergedInto'), enterprise.mergedInto],
  ];
  return (
    <dl>
      {facts.filter(([, said]) => said).map(([what, said]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function CodeNow({ uscc }: { uscc: string }) {
  const { t } = useText();
  const { roles } = useSession();
  const code = useQuery({
    queryKey: ['code', uscc],
    queryFn: () => answered(api.GET('/api/v1/codes/{uscc}', { params: { path: { uscc } } })),
  });
  return (
    <>
      <h2>{t('registry.code')}</h2>
      <Asked of={code}>
        {found => (
          <>
            <CodeFacts code={found} />
            <p className="quiet">{t('asOf', { time: when(found.asOf) })}</p>
            <p className="steps">
              <a href={`/c/${found.token}`}>{t('registry.publicPage')}</a>
              {roles.includes('supervisor') && <Link to={`/bureau/overrides/new?uscc=${uscc}`}>{t('overrides.new')}</Link>}
            </p>
          </>
        )}
      </Asked>
      <CodeHistory uscc={uscc} />
    </>
  );
}
