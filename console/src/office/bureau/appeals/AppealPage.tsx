import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { reasonText } from '../../../shared/Reasons';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { Enterprise } from '../parts/Enterprise';
import { when } from '../parts/when';
import { DecisionForm } from './DecisionForm';

/** One appeal: against what, what the enterprise says, and the decision. */
export function AppealPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { roles } = useSession();
  const appeal = useQuery({
    queryKey: ['appeals', id],
    queryFn: () => answered(api.GET('/api/v1/appeals/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/bureau/appeals">← {t('appeals.title')}</Link>
      </p>
      <h1>{t('appeals.one')}</h1>
      <Asked of={appeal}>
        {found => (
          <>
            <Facts appeal={found} />
            {found.decision && <Decision appeal={found} />}
            {found.state === 'FILED' && (roles.includes('supervisor') ? <DecisionForm key={found.id} appeal={found} /> : <p>{t('appeals.notYours')}</p>)}
          </>
        )}
      </Asked>
    </>
  );
}

function Facts({ appeal }: { appeal: Enterprises['AppealView'] }) {
  const { t, language } = useText();
  const { reason } = appeal;
  return (
    <>
      <p>
        <Enterprise uscc={appeal.uscc} /> · {t(`appeals.state.${appeal.state ?? 'FILED'}`)}{' '}
        {appeal.overdue === true && <Chip tone="red">{t('overdue')}</Chip>}
      </p>
      <dl>
        <dt>{t('appeals.against')}</dt>
        <dd>
          <Colour of={reason?.status} /> {reasonText(reason?.code, language)} ·{' '}
          {t('since', { time: when(reason?.since) })}
        </dd>
        <dt>{t('bureau.fact')}</dt>
        <dd><code>{reason?.fact}</code></dd>
        <dt>{t('bureau.filed')}</dt>
        <dd>{when(appeal.filedAt)} · {appeal.filedBy}</dd>
        <dt>{t('appeals.decideBy')}</dt>
        <dd>{when(appeal.decideBy)}</dd>
      </dl>
      <h2>{t('appeals.statement')}</h2>
      <p className="words">{appeal.statement}</p>
    </>
  );
}

function Decision({ appeal: { uscc, decision, state } }: { appeal: Enterprises['AppealView'] }) {
  const { t } = useText();
  return (
    <>
      <h2>{t('appeals.decision')}</h2>
      <p>
        {t(`appeals.state.${state ?? 'FILED'}`)} · {when(decision?.at)} · {decision?.by}
      </p>
      <p className="words">{decision?.grounds}</p>
      {decision?.consequence !== undefined && (
        <>
          <p className="words">{t('appeals.consequence')}：{decision.consequence}</p>
          <p className="quiet">{t('appeals.changesNothing')}</p>
          <p>
            <Link to={`/bureau/overrides?uscc=${uscc}`}>{t('overrides.ofThis')}</Link>
          </p>
        </>
      )}
    </>
  );
}
