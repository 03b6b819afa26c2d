import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Inspections } from '../../../api/client';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { useScope } from '../parts/useScope';
import { when } from '../parts/when';
import { standingOf } from './DrawsPage';
import { Drawing, Publication } from './DrawSteps';
import { DrawnRows } from './DrawnRows';
import { Proof } from './Proof';

/** One draw: what was announced, who may be drawn, what was drawn, and the proof that nobody chose. */
export function DrawPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { roles } = useSession();
  const draw = useQuery({
    queryKey: ['draws', id],
    queryFn: () => answered(api.GET('/api/v1/draws/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/bureau/draws">← {t('draws.title')}</Link>
      </p>
      <h1>{draw.data?.title ?? t('draws.one')}</h1>
      <Asked of={draw}>
        {found => (
          <>
            <Facts draw={found} />
            {roles.includes('supervisor') && found.state === 'ANNOUNCED' && <Drawing key={found.id} draw={found} />}
            {roles.includes('supervisor') && found.state === 'DRAWN' && found.publishedAt === undefined && <Publication key={found.id} draw={found} />}
            {found.state === 'DRAWN' && <DrawnRows id={id} />}
            <Proof draw={found} />
            {roles.includes('supervisor') && found.state === 'DRAWN' && (
              <p>
                <Link to={`/bureau/draws/new?redraws=${id}`}>{t('draws.redraw')}</Link>
              </p>
            )}
          </>
        )}
      </Asked>
    </>
  );
}

function Facts({ draw }: { draw: Inspections['Draw'] }) {
  const { t } = useText();
  const scope = useScope();
  const facts = [
    [t('bureau.state'), t(standingOf(draw))],
    [t('plans.purpose'), draw.purpose],
    [t('bureau.area'), scope.said(draw.areas)],
    [t('plans.enterpriseKinds'), scope.saidKinds(draw.enterpriseKinds)],
    [t('draws.quotas'), quotasIn(draw.quotas)],
    [t('draws.spared'), draw.notInspectedForDays > 0 && t('draws.sparedBy', { days: draw.notInspectedForDays, excluded: draw.excluded })],
    [t('draws.window'), t('plans.days', { first: draw.opensOn, last: draw.dueOn })],
    [t('draws.publicSeed'), draw.publicSeed ?? t('draws.ownSeed')],
    [t('draws.seed'), draw.seed],
    [t('draws.announced'), when(draw.announcedAt)],
    [t('draws.drawn'), draw.drawnAt && when(draw.drawnAt)],
    [t('draws.published'), draw.publishedAt && when(draw.publishedAt)],
    [t('draws.redrawReason'), draw.redrawReason],
  ];
  return (
    <dl>
      {facts.filter(([, said]) => said).map(([what, said]) => (
        <div key={String(what)}>
          <dt>{what}</dt>
          <dd className="words">{said}</dd>
        </div>
      ))}
      {draw.replaces !== undefined && (
        <div>
          <dt>{t('draws.replaces')}</dt>
          <dd>
            <Link to={`/bureau/draws/${draw.replaces}`}>{draw.replaces}</Link>
          </dd>
        </div>
      )}
    </dl>
  );

  /** As the announcement has them: `0.05*` is a share. */
  function quotasIn(quotas: Inspections['Draw']['quotas']): string {
    return Object.entries(quotas as Record<string, string>)
      .map(([colour, quota]) => [colour.toUpperCase(), quota.endsWith('*') ? `${Number((100 * Number(quota.slice(0, -1))).toFixed(2))} %` : quota])
      .map(([colour, quota]) => `${t(`colour.${colour as 'RED'}`)} ${quota}`)
      .join('，');
  }
}
