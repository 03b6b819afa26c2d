import { answered, api, ifMatch, type Inspections } from '../../api/client';
import { useText } from '../../text';
import { dayOf } from '../../text/time';
import { EvidenceField } from './EvidenceField';
import { Field, Form, errorsAt, said, useForm } from './form';
import { useEvidence } from './useEvidence';

interface Step {
  finding: Inspections['Finding'];
  done(): void;
}

const ABOUT = [['findings']];
const of = ({ id, version }: Step['finding']) => ({ path: { id }, header: ifMatch(version) });
const tomorrow = (day: string) => dayOf(Date.parse(`${day}T00:00:00+08:00`) + 36 * 3_600_000);

/** The enterprise says that it is rectified, and shows it. */
export function RectificationForm({ finding, done }: Step) {
  const { t } = useText();
  const evidence = useEvidence(`rectification ${finding.id}`);
  const form = useForm(`rectification ${finding.id}`, {
    send: ({ measures }) =>
      answered(
        api.PUT('/api/v1/findings/{id}/rectification', {
          params: of(finding),
          body: { measures: said(measures), attachments: evidence.ids },
        }),
      ),
    done: () => evidence.clear().then(done),
    about: ABOUT,
  });
  const major = finding.severity === 'MAJOR';
  return (
    <Form form={form} title={t('my.rectify')} submit={t('my.rectify')} ready={evidence.whole && !(major && evidence.ids.length === 0)}>
      <Field form={form} name="measures" kind="lines" maxLength={4000} label={t('my.rectificationMeasures')} />
      <EvidenceField
        evidence={evidence}
        label={t(major ? 'my.evidenceMajor' : 'my.evidence')}
        errors={errorsAt(form.failure, '/attachments')}
      />
      {!evidence.whole && <p className="quiet">{t('my.waitForFiles')}</p>}
    </Form>
  );
}

/** More time is asked for, and given or not by the bureau. */
export function ExtensionForm({ finding, done }: Step) {
  const { t } = useText();
  const form = useForm(`extension ${finding.id}`, {
    send: ({ dueOn, reason }) =>
      answered(
        api.PUT('/api/v1/findings/{id}/extension-request', {
          params: of(finding),
          body: { dueOn: said(dueOn), reason: said(reason) },
        }),
      ),
    done,
    about: ABOUT,
  });
  return (
    <Form form={form} title={t('my.askExtension')} submit={t('my.askExtension')}>
      <p className="quiet">{t('my.extensionHint')}</p>
      <Field form={form} name="dueOn" kind="date" min={tomorrow(finding.dueOn)} label={t('my.extensionUntil')} />
      <Field form={form} name="reason" kind="lines" maxLength={4000} label={t('my.extensionReason')} />
    </Form>
  );
}

/** Of a listed one: the report, with what shows it. */
export function DelistingForm({ finding, done }: Step) {
  const { t } = useText();
  const evidence = useEvidence(`delisting ${finding.id}`);
  const form = useForm(`delisting ${finding.id}`, {
    send: ({ report }) =>
      answered(
        api.PUT('/api/v1/findings/{id}/delisting-request', {
          params: of(finding),
          body: { report: said(report), attachments: evidence.ids },
        }),
      ),
    done: () => evidence.clear().then(done),
    about: ABOUT,
  });
  return (
    <Form form={form} title={t('my.delist')} submit={t('my.delist')} ready={evidence.whole && evidence.ids.length > 0}>
      <Field form={form} name="report" kind="lines" maxLength={4000} label={t('my.delistReport')} />
      <EvidenceField evidence={evidence} label={t('my.delistEvidence')} errors={errorsAt(form.failure, '/attachments')} />
      {!evidence.whole && <p className="quiet">{t('my.waitForFiles')}</p>}
    </Form>
  );
}

/** A general one of its own checks is accepted by a colleague of who rectified it; the server knows who that was. */
export function AcceptanceForm({ finding, done }: Step) {
  const { t } = useText();
  const form = useForm(`acceptance ${finding.id}`, {
    send: ({ result, comment, dueOn }) =>
      answered(
        api.PUT('/api/v1/findings/{id}/re-inspection', {
          params: of(finding),
          body: {
            passed: result === 'passed',
            comment: said(comment),
            ...(result === 'failed' && { dueOn: said(dueOn) }),
          },
        }),
      ),
    done,
    about: ABOUT,
  });
  return (
    <Form form={form} title={t('my.accept')} submit={t('my.accept')}>
      <Field
        form={form}
        name="result"
        at="/passed"
        label={t('my.acceptResult')}
        choices={[['passed', t('my.accept.passed')], ['failed', t('my.accept.failed')]]}
      />
      {form.typed.result === 'failed' && <Field form={form} name="dueOn" kind="date" min={dayOf(Date.now())} label={t('my.acceptDueOn')} />}
      <Field form={form} name="comment" kind="lines" maxLength={4000} label={t('my.acceptComment')} />
    </Form>
  );
}
