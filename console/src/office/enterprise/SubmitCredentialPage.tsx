import { Link, useNavigate, useSearchParams } from 'react-router';
import { answered, api } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { dayOf } from '../../text/time';
import { useSession } from '../who';
import { KINDS, PARTS, UNLIMITED, choiceWords, submissionOf, takenOver, varietyPart, type Credential, type SubmittedKind } from './credentials';
import { useCredentials } from './CredentialsPage';
import { Field, Form, useForm } from './form';

/** A credential, new or renewed, as the enterprise claims to hold it: it counts when an official has confirmed it. */
export function SubmitCredentialPage() {
  const { t } = useText();
  const [asked] = useSearchParams();
  const renew = asked.get('renew');
  const credentials = useCredentials();
  const before = credentials.data?.find(it => it.id === renew);
  const ready = renew === null || credentials.data !== undefined;
  return (
    <>
      <p>
        <Link to="/my/credentials">← {t('my.page.credentials')}</Link>
      </p>
      <h1>{t(renew === null ? 'my.submitCredential' : 'my.renew')}</h1>
      <p>{t('my.submitHint')}</p>
      {!ready && credentials.isPending && <p role="status">{t('loading')}</p>}
      {!ready && credentials.isError && <Failure of={credentials.error} again={() => void credentials.refetch()} />}
      {ready && <SubmitForm key={asked.toString()} assumed={before ? renewalOf(before) : askedFor(asked)} name={`credential ${asked.toString()}`} />}
    </>
  );
}

/** Follows on the day after the last, or begins today if that is over. */
function renewalOf(credential: Credential): Record<string, string> {
  const next = credential.validUntil && dayOf(Date.parse(`${credential.validUntil}T12:00:00+08:00`) + 24 * 3_600_000);
  const today = dayOf(Date.now());
  return { ...takenOver(credential), validFrom: next !== undefined && next > today ? next : today };
}

function askedFor(asked: URLSearchParams): Record<string, string> {
  const kind = KINDS.find(it => it === asked.get('kind'));
  const part = kind && varietyPart(kind);
  const variety = part?.choices?.find(it => it === asked.get('variety'));
  return { ...(kind && { kind }), ...(part && variety !== undefined && { [`${kind}.${part.name}`]: variety }) };
}

function SubmitForm({ assumed, name }: { assumed: Record<string, string>; name: string }) {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const navigate = useNavigate();
  const form = useForm(name, {
    send: (typed, keyFor) => {
      const body = submissionOf({ ...assumed, ...typed });
      return answered(
        api.POST('/api/v1/enterprises/{uscc}/credential-submissions', {
          params: { path: { uscc }, header: { 'Idempotency-Key': keyFor(body) } },
          body,
        }),
      );
    },
    done: () => navigate('/my/credentials'),
    about: [['credential-submissions']],
  });
  const kind = (form.typed.kind ?? assumed.kind) as SubmittedKind | undefined;
  return (
    <Form form={form} title={t('my.submitCredential')} submit={t('my.submitOne')} ready={kind !== undefined}>
      <Field
        form={form}
        name="kind"
        at="/details/kind"
        label={t('my.credential.kind')}
        value={assumed.kind}
        choices={KINDS.map(it => [it, t(`my.kind.${it}`)])}
      />
      {kind !== undefined &&
        PARTS[kind].map(part => (
          <Field
            key={`${kind}.${part.name}`}
            form={form}
            name={`${kind}.${part.name}`}
            at={`/details/${part.name}`}
            label={t(part.label)}
            value={assumed[`${kind}.${part.name}`]}
            maxLength={part.maxLength}
            optional={part.optional}
            choices={part.choices?.map(choice => [choice, t(choiceWords(kind, part, choice))])}
            hint={part.name === 'insuredAmount' ? t('my.amountHint') : part.personal === true ? t('my.personalHint') : undefined}
          />
        ))}
      {kind !== undefined && (
        <>
          <Field form={form} name="validFrom" kind="date" label={t(kind === 'DRILL' ? 'my.drilledOn' : 'my.firstDay')} value={assumed.validFrom} />
          <Field
            form={form}
            name="validUntil"
            kind="date"
            label={t(kind === 'DRILL' ? 'my.nextDrillBy' : 'my.lastDay')}
            optional={UNLIMITED.includes(kind)}
            hint={UNLIMITED.includes(kind) ? t('my.unlimitedHint') : undefined}
          />
        </>
      )}
    </Form>
  );
}
