import type { Enterprises } from '../../api/client';
import { useText } from '../../text';
import { useOpenFindings } from './FindingsToRectify';
import { Field, type FormState } from './form';
import { ACTIVITIES, OPERATIONS, RISKS, ROLES, UNITS, errorsOf, ticketsIn, ticketsOf, type Stated } from './promiseForm';

/** A part of the form: what was typed, and what stands there unless something else was. */
interface Part {
  form: FormState;
  assumed: Stated;
}

function useYesNo() {
  const { t } = useText();
  return [['no', t('my.no')], ['yes', t('my.yes')]] as const;
}

export function Judgement({ form, assumed }: Part) {
  const { t } = useText();
  const yesNo = useYesNo();
  const major = useOpenFindings().data?.filter(finding => finding.severity === 'MAJOR').length ?? 0;
  return (
    <fieldset>
      <legend>{t('my.judgement')}</legend>
      <div className="grid">
        <Field
          form={form}
          name="riskGrade"
          label={t('my.riskGrade')}
          value={assumed.riskGrade}
          choices={RISKS.map(risk => [risk, t(`my.risk.${risk}`)])}
        />
        <Field
          form={form}
          name="majorHiddenDanger"
          label={t('my.majorHiddenDanger')}
          value={assumed.majorHiddenDanger}
          choices={[...yesNo]}
          hint={major > 0 ? t('my.majorOpen', { count: major }) : undefined}
        />
      </div>
    </fieldset>
  );
}

export function Units({ form, assumed, stated }: Part & { stated: Stated }) {
  const { t } = useText();
  const parts = UNITS.slice(1).map(unit => Number(stated[`units.${unit}`] ?? 0));
  return (
    <fieldset>
      <legend>{t('my.units')}</legend>
      <div className="grid">
        {UNITS.map(unit => (
          <Field
            key={unit}
            form={form}
            name={`units.${unit}`}
            at={`/units/${unit}`}
            kind="number"
            label={t(`my.unit.${unit}`)}
            value={assumed[`units.${unit}`]}
            hint={unit === 'total' ? t('my.unitsSum', { sum: parts.reduce((sum, part) => sum + part, 0) }) : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function Operations({ form, assumed, stated, before }: Part & { stated: Stated; before: Enterprises['PromiseContent'] | undefined }) {
  const { t } = useText();
  return (
    <fieldset>
      <legend>{t('my.operations')}</legend>
      <p className="quiet hint">{t('my.operationsHint')}</p>
      <div className="grid">
        {OPERATIONS.map(operation => (
          <Tickets
            key={operation}
            form={form}
            operation={operation}
            stated={stated}
            value={assumed[`tickets.${operation}`]}
            before={before ? ticketsOf(before, operation) : []}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Tickets({ form, operation, stated, value, before }: {
  form: FormState;
  operation: Enterprises['SpecialOperation'];
  stated: Stated;
  value: string | undefined;
  before: string[];
}) {
  const { t } = useText();
  const name = `tickets.${operation}`;
  const count = ticketsIn(stated[name]).length;
  return (
    <div>
      <Field
        form={form}
        name={name}
        label={t(`my.operation.${operation}`)}
        value={value}
        optional
        quiet
        hint={count > 0 ? t('my.ticketsCount', { count }) : undefined}
        errors={errorsOf(form.failure, stated, operation)}
      />
      {before.length > 0 && count === 0 && (
        <button type="button" className="small" onClick={() => form.type(name, before.join('，'))}>
          {t('my.ticketsBefore', { numbers: before.join('，') })}
        </button>
      )}
    </div>
  );
}

export function Activities({ form, assumed }: Part) {
  const { t } = useText();
  const yesNo = useYesNo();
  return (
    <fieldset>
      <legend>{t('my.activities')}</legend>
      <div className="grid">
        {ACTIVITIES.map(activity => (
          <Field
            key={activity}
            form={form}
            name={`activities.${activity}`}
            at={`/activities/${activity}`}
            kind="number"
            label={t(`my.activity.${activity}`)}
            value={assumed[`activities.${activity}`]}
          />
        ))}
        <Field
          form={form}
          name="trialProduction"
          at="/activities/trialProduction"
          label={t('my.trialProduction')}
          value={assumed.trialProduction}
          choices={[...yesNo]}
        />
      </div>
    </fieldset>
  );
}

export function Promiser({ form, assumed }: Part) {
  const { t } = useText();
  return (
    <fieldset>
      <legend>{t('my.promiser')}</legend>
      <div className="grid">
        <Field form={form} name="promiser" at="/promiser/name" maxLength={100} label={t('my.promiserName')} value={assumed.promiser} />
        <Field
          form={form}
          name="promiserRole"
          at="/promiser/role"
          label={t('my.promiserRole')}
          value={assumed.promiserRole}
          choices={ROLES.map(role => [role, t(`my.role.${role}`)])}
        />
        <Field form={form} name="dutyLeader" maxLength={100} label={t('my.dutyLeader')} value={assumed.dutyLeader} />
      </div>
      <Field form={form} name="promise" kind="lines" maxLength={2000} label={t('my.promiseText')} value={assumed.promise} />
    </fieldset>
  );
}
