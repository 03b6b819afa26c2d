import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { keyOf, settled } from '../parts/once';
import { Outcome } from '../parts/Outcome';
import { useKept } from '../parts/useKept';
import { when } from '../parts/when';
import { AdoptionForm } from './AdoptionForm';
import { RuleRows } from './RuleRows';
import { Standing } from './PoliciesPage';

/** One version of the policy: its rules, what it would change, and the second person's word. */
export function PolicyPage() {
  const { t } = useText();
  const { roles } = useSession();
  const version = Number(useParams().version);
  const policy = useQuery({
    queryKey: ['policies', version],
    queryFn: () => answered(api.GET('/api/v1/code-policies/{version}', { params: { path: { version } } })),
  });
  const mayDecide = roles.includes('supervisor') || roles.includes('administrator');
  return (
    <>
      <p>
        <Link to="/bureau/policies">← {t('policies.title')}</Link>
      </p>
      <h1>{t('policies.number', { version })}</h1>
      <Asked of={policy}>
        {found => (
          <>
            <Facts policy={found} />
            <Trials key={version} version={version} mayTry={mayDecide} />
            <RuleRows policy={found} />
            {mayDecide && found.adoption === undefined && <AdoptionForm key={version} policy={found} />}
          </>
        )}
      </Asked>
    </>
  );
}

function Facts({ policy }: { policy: Enterprises['PolicyView'] }) {
  const { t } = useText();
  const { adoption } = policy;
  return (
    <>
      <p>
        <Standing policy={policy} />
      </p>
      <dl>
        <dt>{t('policies.purpose')}</dt>
        <dd className="words">{policy.purpose}</dd>
        <dt>{t('policies.draftedBy')}</dt>
        <dd>{policy.draftedBy} · {when(policy.draftedAt)}</dd>
        {adoption && (
          <>
            <dt>{t('policies.adoptedBy')}</dt>
            <dd className="words">{adoption.by} · {when(adoption.at)} · {adoption.reason}</dd>
            <dt>{t('policies.effectiveFrom')}</dt>
            <dd>{when(adoption.effectiveFrom)}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** A trial as this device remembers it; the suite has no list of them. */
interface Remembered {
  version: number;
  id: string;
  at: string;
}

function Trials({ version, mayTry }: { version: number; mayTry: boolean }) {
  const { t } = useText();
  const go = useNavigate();
  const [remembered, remember] = useKept<Remembered>('trials');
  const what = `trial ${version}`;
  const trying = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/code-policies/{version}/trials', { params: { path: { version }, header: { 'Idempotency-Key': keyOf(what, version) } } }),
      ),
    onSuccess: async ({ id = '', at = '' }) => {
      settled(what);
      remember([{ version, id, at }, ...remembered].slice(0, 50));
      await go(`/bureau/policies/${version}/trials/${id}`);
    },
  });
  return (
    <section aria-labelledby="trials">
      <h2 id="trials">{t('trials.title')}</h2>
      <p>{t(mayTry ? 'trials.hint' : 'trials.notYours')}</p>
      {mayTry && (
        <button type="button" className="primary" disabled={trying.isPending} onClick={() => trying.mutate()}>
          {t('trials.run')}
        </button>
      )}
      {trying.isPending && <p role="status">{t('trials.running')}</p>}
      <Outcome failure={trying.error} />
      <ul>
        {remembered.filter(trial => trial.version === version).map(trial => (
          <li key={trial.id}>
            <Link to={`/bureau/policies/${version}/trials/${trial.id}`}>{t('trials.of', { time: when(trial.at) })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
