import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api } from '../../../api/client';
import { useSession } from '../../who';
import { FindingFacts, FindingSteps } from '../listings/ListingPage';
import { Asked } from '../parts/Asked';
import { ExtensionDecision, WithdrawalDecision } from './DecisionForms';
import { asksForSomething } from './RequestsPage';

/** One finding, what is asked of it, and the decision. */
export function RequestPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const isSupervisor = useSession().roles.includes('supervisor');
  const finding = useQuery({
    queryKey: ['findings', id],
    queryFn: () => answered(api.GET('/api/v1/findings/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/bureau/requests">← {t('requests.title')}</Link>
      </p>
      <h1>{finding.data?.title ?? t('listings.finding')}</h1>
      <Asked of={finding}>
        {found => (
          <>
            <FindingFacts finding={found} />
            {!asksForSomething(found) && <p className="notice" role="status">{t('requests.nothing')}</p>}
            {found.wantedOn !== undefined && <ExtensionDecision finding={found} wantedOn={found.wantedOn} />}
            {found.withdrawalRequested && (isSupervisor ? <WithdrawalDecision finding={found} /> : <p>{t('requests.supervisorDecides')}</p>)}
            <FindingSteps id={id} />
          </>
        )}
      </Asked>
    </>
  );
}
