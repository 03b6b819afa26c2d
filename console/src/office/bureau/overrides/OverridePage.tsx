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
import { Confirmation, Withdrawal } from './OverrideSteps';

/** One override: what it is to show, for how long and why, and who decided it. */
export function OverridePage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { roles } = useSession();
  const override = useQuery({
    queryKey: ['overrides', id],
    queryFn: () => answered(api.GET('/api/v1/code-overrides/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/bureau/overrides">← {t('overrides.title')}</Link>
      </p>
      <h1>{t('overrides.one')}</h1>
      <Asked of={override}>
        {found => (
          <>
            <Facts override={found} />
            {roles.includes('supervisor') && found.expired !== true && found.state !== 'WITHDRAWN' && (
              <div className="columns">
                {found.state === 'REQUESTED' && <Confirmation key={found.id} override={found} />}
                <Withdrawal key={found.id} override={found} />
              </div>
            )}
          </>
        )}
      </Asked>
    </>
  );
}

function Facts({ override }: { override: Enterprises['OverrideView'] }) {
  const { t, language } = useText();
  const { withdrawal } = override;
  return (
    <>
      <p>
        <Enterprise uscc={override.uscc} /> · {t(`overrides.state.${override.state ?? 'REQUESTED'}`)}{' '}
        {override.expired === true && <Chip tone="grey">{t('overrides.expired')}</Chip>}
      </p>
      <dl>
        <dt>{t('overrides.shows')}</dt>
        <dd>
          <Colour of={override.status} /> {t('overrides.until', { time: when(override.expiresAt) })}
        </dd>
        <dt>{t('reason')}</dt>
        <dd className="words">{override.reason}</dd>
        <dt>{t('overrides.concerns')}</dt>
        <dd>{override.concerns?.map(reason => reasonText(reason.code, language)).join('；') || t('noReasons')}</dd>
        <dt>{t('overrides.requested')}</dt>
        <dd>{when(override.requestedAt)} · {override.requestedBy}</dd>
        <dt>{t('overrides.confirmed')}</dt>
        <dd>{override.confirmedBy === undefined ? '–' : `${when(override.confirmedAt)} · ${override.confirmedBy}`}</dd>
        {withdrawal && (
          <>
            <dt>{t('overrides.withdrawn')}</dt>
            <dd className="words">{when(withdrawal.at)} · {withdrawal.by} · {withdrawal.reason}</dd>
          </>
        )}
      </dl>
    </>
  );
}
