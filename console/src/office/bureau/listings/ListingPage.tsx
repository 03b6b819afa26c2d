import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Inspections } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { Enterprise } from '../parts/Enterprise';
import { part } from '../parts/part';
import { when } from '../parts/when';
import { ListingForm, PLAN } from './ListingForm';

/** One finding as listed supervision sees it: its plan for treatment, and what was done. */
export function ListingPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { roles } = useSession();
  const finding = useQuery({
    queryKey: ['findings', id],
    queryFn: () => answered(api.GET('/api/v1/findings/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/bureau/listings">← {t('listings.title')}</Link>
      </p>
      <h1>{finding.data?.title ?? t('listings.finding')}</h1>
      <Asked of={finding}>
        {found => (
          <>
            <FindingFacts finding={found} />
            <Listings id={id} />
            {roles.includes('supervisor') && found.severity === 'MAJOR' && found.state === 'RECTIFYING' && <ListingForm key={found.id} finding={found} />}
            <FindingSteps id={id} />
          </>
        )}
      </Asked>
    </>
  );
}

/** What was found, and where it stands. */
export function FindingFacts({ finding }: { finding: Inspections['Finding'] }) {
  const { t } = useText();
  return (
    <>
      <p>
        <Chip tone={finding.severity === 'MAJOR' ? 'red' : 'plain'}>{t(`severity.${finding.severity}`)}</Chip> {t(`finding.${finding.state}`)} ·{' '}
        {t('dueOn', { day: finding.dueOn })} {finding.overdue && <Chip tone="red">{t('overdue')}</Chip>} · <Enterprise uscc={finding.uscc} />
      </p>
      <p className="words">{finding.description}</p>
      {finding.requiredMeasures !== undefined && <p className="words">{t('listings.required')}：{finding.requiredMeasures}</p>}
      <p className="quiet">{when(finding.reportedAt)} · {finding.reporter}</p>
    </>
  );
}

function Listings({ id }: { id: string }) {
  const { t } = useText();
  const listings = useQuery({
    queryKey: ['findings', id, 'listings'],
    queryFn: () => answered(api.GET('/api/v1/findings/{id}/listings', { params: { path: { id } } })),
  });
  return (
    <>
      <h2>{t('listings.orders')}</h2>
      <Asked of={listings}>
        {found => (
          <>
            {found.length === 0 && <p className="empty">{t('listings.notListed')}</p>}
            {found.map(listing => (
              <section key={listing.number} aria-label={listing.number}>
                <p>
                  <strong>{listing.number}</strong> · {listing.unit} · {t('dueOn', { day: listing.dueOn })} · {when(listing.listedAt)} · {listing.lister}
                </p>
                <dl>
                  {PLAN.map(name => (
                    <div key={name}>
                      <dt>{t(`listings.${name}`)}</dt>
                      <dd className="words">{listing.plan[name]}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </>
        )}
      </Asked>
    </>
  );
}

/** What was done about a finding so far. */
export function FindingSteps({ id }: { id: string }) {
  const { t } = useText();
  const steps = useQuery({
    queryKey: ['findings', id, 'steps'],
    queryFn: () => part(api.GET('/api/v1/findings/{id}/steps', { params: { path: { id }, query: { limit: 1000 } } })),
  });
  return (
    <>
      <h2>{t('history')}</h2>
      <Asked of={steps}>
        {({ rows }) => (
          <ol className="told">
            {rows.map(step => (
              <li key={step.number}>
                {when(step.at)} · {t(`listings.step.${step.kind}`)} · {step.actor} · {t('dueOn', { day: step.dueOn })}
                {step.statement !== undefined && ` · ${step.statement}`}
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </>
  );
}
