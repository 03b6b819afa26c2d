import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { reasonText } from '../../../shared/Reasons';
import { Colour } from '../parts/Colour';
import { part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { compared, type ComparedRule } from './compared';

/** The rules of a version; of one that is not in force, with what is other than in the one that is. */
export function RuleRows({ policy }: { policy: Enterprises['PolicyView'] }) {
  const { t, language } = useText();
  const inForce = useQuery({
    queryKey: ['policies', 'all'],
    queryFn: () => part(api.GET('/api/v1/code-policies', { params: { query: { limit: 1000 } } })),
    enabled: policy.inForce !== true,
  });
  const before = inForce.data?.rows.find(other => other.inForce)?.rules;
  const rows = compared(before ?? policy.rules ?? [], policy.rules ?? []);
  return (
    <>
      <h2>{t('policies.rules')}</h2>
      {before !== undefined && <p>{t('policies.compared', { count: rows.filter(row => row.change !== 'SAME').length })}</p>}
      <Rows
        caption={t('policies.rules')}
        rows={rows}
        keyOf={row => `${row.change} ${row.rule.code}`}
        columns={[
          ...(before === undefined ? [] : [{ head: t('policies.change'), cell: (row: ComparedRule) => <Change of={row} /> }]),
          { head: t('reason'), cell: row => reasonText(row.rule.code, language) },
          { head: t('policies.kind'), cell: row => t(`fact.${row.rule.kind ?? 'DOUBT'}`) },
          { head: t('policies.grades'), cell: row => row.rule.grades?.map(grade => <code key={grade}>{grade} </code>) },
          { head: t('policies.onceOverdue'), cell: row => t(row.rule.onceOverdue ? 'bureau.yes' : 'bureau.no') },
          { head: t('policies.makes'), cell: row => <Colour of={row.rule.status} /> },
        ]}
      />
    </>
  );
}

function Change({ of: { change } }: { of: ComparedRule }) {
  const { t } = useText();
  return change === 'SAME' ? <>–</> : <Chip tone="plain">{t(`policies.change.${change}`)}</Chip>;
}
