import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Asked } from '../parts/Asked';
import { keyOf, settled } from '../parts/once';
import { Outcome } from '../parts/Outcome';
import { Typed } from '../parts/Typed';
import { RuleFields } from './RuleFields';
import { NOTHING, ruleOf, typedOf, type TypedRule } from './rules';

/** Drafts a version of the policy, beginning with the rules of another; nothing is judged by it yet. */
export function PolicyDraft() {
  const version = Number(useSearchParams()[0].get('from') ?? 1);
  const before = useQuery({
    queryKey: ['policies', version],
    queryFn: () => answered(api.GET('/api/v1/code-policies/{version}', { params: { path: { version } } })),
  });
  return <Asked of={before}>{found => <PolicyForm before={found} />}</Asked>;
}

function PolicyForm({ before }: { before: Enterprises['PolicyView'] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const go = useNavigate();
  const form = `policy from ${before.version}`;
  const [typed, type, clear] = useDraft(form);
  const rules = typed.rules === undefined ? (before.rules ?? []).map(typedOf) : (JSON.parse(typed.rules) as TypedRule[]);
  const write = (next: TypedRule[]) => type('rules', JSON.stringify(next));
  const drafting = useMutation({
    mutationFn: () => {
      const body = { purpose: typed.purpose?.trim() ?? '', rules: rules.map(ruleOf) };
      return answered(api.POST('/api/v1/code-policies', { params: { header: { 'Idempotency-Key': keyOf(form, body) } }, body }));
    },
    onSuccess: async ({ version }) => {
      settled(form);
      clear();
      await queries.invalidateQueries({ queryKey: ['policies'] });
      await go(`/bureau/policies/${version}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    drafting.mutate();
  };
  const fields = rules.flatMap((_, place) => ['code', 'kind', 'grades', 'onceOverdue', 'status', 'remedy'].map(name => `/rules/${place}/${name}`));
  return (
    <>
      <p>
        <Link to="/bureau/policies">← {t('policies.title')}</Link>
      </p>
      <h1>{t('policies.new')}</h1>
      <p>{t('policies.newHint', { version: before.version })}</p>
      <form className="step" aria-label={t('policies.new')} onSubmit={submit}>
        <Typed draft={{ typed, type, failure: drafting.error }} name="purpose" words={t('policies.purpose')} rows={2} />
        {rules.map((rule, place) => (
          <RuleFields
            key={place}
            place={place}
            rule={rule}
            failure={drafting.error}
            change={next => write(rules.map((other, at) => (at === place ? next : other)))}
            remove={() => write(rules.filter((_, at) => at !== place))}
          />
        ))}
        <p className="steps">
          <button type="button" onClick={() => write([...rules, NOTHING])}>{t('policies.addRule')}</button>
          <button type="submit" className="primary" disabled={drafting.isPending || rules.length === 0}>{t('policies.save')}</button>
        </p>
        <Outcome failure={drafting.error} fields={['/purpose', ...fields]} />
      </form>
    </>
  );
}
