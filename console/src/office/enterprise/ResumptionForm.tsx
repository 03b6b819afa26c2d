import { answered, api, type Inspections } from '../../api/client';
import { useText } from '../../text';
import { useSession } from '../who';
import { EvidenceField } from './EvidenceField';
import { Field, Form, errorsAt, said, useForm } from './form';
import { useEvidence } from './useEvidence';

/** The checklist of who wants to start again: something is said of every condition. */
export function ResumptionForm({ conditions }: { conditions: Inspections['ResumptionCondition'][] }) {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const name = `resumption ${uscc}`;
  const evidence = useEvidence(name);
  const form = useForm(name, {
    send: (typed, keyFor) => {
      const body = {
        measures: said(typed.measures),
        conditions: conditions.map(({ code = '' }) => ({ code, statement: said(typed[code]) })),
        attachments: evidence.ids,
      };
      return answered(api.POST('/api/v1/resumptions', { params: { header: { 'Idempotency-Key': keyFor(body) } }, body }));
    },
    done: evidence.clear,
    about: [['resumptions'], ['enterprises']],
  });
  return (
    <Form form={form} title={t('my.apply')} submit={t('my.apply')} ready={evidence.whole}>
      <Field form={form} name="measures" kind="lines" maxLength={4000} label={t('my.applyMeasures')} />
      <p className="quiet">{t('my.applyStatement')}</p>
      <ol>
        {conditions.map(({ code = '', text }, index) => (
          <li key={code}>
            <Field form={form} name={code} at={`/conditions/${index}/statement`} maxLength={1000} label={text ?? code} />
          </li>
        ))}
      </ol>
      <EvidenceField evidence={evidence} label={t('my.applyEvidence')} errors={errorsAt(form.failure, '/attachments')} />
      {!evidence.whole && <p className="quiet">{t('my.waitForFiles')}</p>}
    </Form>
  );
}
