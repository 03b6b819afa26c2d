import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { useText } from '../../text';
import { Refused, Unreachable } from '../../api/problem';
import { Failure } from '../../shared/Failure';
import { useSession } from '../who';
import { useDraft } from '../useDraft';
import { dropKey, keyOf } from './keys';

export interface FormState {
  name: string;
  typed: Record<string, string>;
  type(field: string, text: string): void;
  failure: Error | null;
  sending: boolean;
  send(): void;
}

interface Sending<T> {
  /** Sends it; the key is the same as long as the same is sent. */
  send(typed: Record<string, string>, keyFor: (body: unknown) => string): Promise<T>;
  done?(answer: T): void | Promise<void>;
  /** What is to be read anew, also after a refusal. */
  about: QueryKey[];
}

/** A form whose words stay until the server has said yes. */
export function useForm<T>(name: string, { send, done, about }: Sending<T>): FormState {
  const queries = useQueryClient();
  const { account } = useSession();
  const [typed, type, clear] = useDraft(name);
  const sending = useMutation({
    mutationFn: () => send(typed, body => keyOf(account, name, body)),
    onSuccess: async answer => {
      clear();
      dropKey(account, name);
      await done?.(answer);
    },
    onSettled: () => Promise.all(about.map(queryKey => queries.invalidateQueries({ queryKey }))),
  });
  return { name, typed, type, failure: sending.error, sending: sending.isPending, send: () => sending.mutate() };
}

/** A form as it is seen; what the server refused is where the reader is led to. */
export function Form({ form, title, submit, ready = true, bare = false, children }: {
  form: FormState;
  title: string;
  submit: string;
  ready?: boolean;
  /** Whether it is part of a paper that says what it is about. */
  bare?: boolean;
  children?: ReactNode;
}) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.failure !== null) {
      const wrong = element.current?.querySelector<HTMLElement>('[aria-invalid=true]');
      wrong?.closest('details')?.setAttribute('open', '');
      wrong?.focus();
    }
  }, [form.failure]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    form.send();
  };
  return (
    <form className={bare ? undefined : 'step paper'} ref={element} onSubmit={onSubmit} aria-label={title}>
      {!bare && <h2>{title}</h2>}
      {children}
      <Outcome failure={form.failure} />
      <button type="submit" className="primary" disabled={form.sending || !ready}>
        {submit}
      </button>
    </form>
  );
}

/** A stale version and a lost answer are no errors of the person: they are told what to look at. */
export function Outcome({ failure }: { failure: Error | null }) {
  const { t } = useText();
  if (failure === null) {
    return null;
  }
  const stale = failure instanceof Refused && failure.status === 412;
  return failure instanceof Unreachable || stale ? (
    <p className="notice warning" role="alert">
      {t(stale ? 'my.thingChanged' : 'my.thingUnknown')}
    </p>
  ) : (
    <Failure of={failure} />
  );
}

/** What the server says of a place of what it was sent. */
export function errorsAt(failure: Error | null, ...pointers: string[]): string[] {
  const errors = failure instanceof Refused ? failure.problem.errors ?? [] : [];
  return errors.filter(error => pointers.includes(error.pointer)).map(error => error.detail);
}

interface FieldProps {
  form: FormState;
  /** Name in the draft. */
  name: string;
  /** Where the server looks for it (RFC 6901). */
  at?: string;
  label: string;
  hint?: ReactNode;
  /** What is there unless something else was typed. */
  value?: string;
  kind?: 'text' | 'lines' | 'number' | 'date';
  choices?: (readonly [value: string, label: string])[];
  optional?: boolean;
  /** Of an optional one, whether that goes without saying. */
  quiet?: boolean;
  maxLength?: number;
  min?: string;
  max?: string;
  suggestions?: string[];
  errors?: string[];
}

/** One field with its label, and beside it what the server says of it. */
export function Field({ form, name, at = `/${name}`, label, hint, value = '', kind = 'text', choices, errors, ...rest }: FieldProps) {
  const { t } = useText();
  const id = useId();
  const wrong = errors ?? errorsAt(form.failure, at);
  const { optional = false, quiet = false, suggestions, min, max, maxLength } = rest;
  const described = [hint !== undefined && `${id}h`, wrong.length > 0 && `${id}e`].filter(Boolean).join(' ');
  const common = {
    id,
    required: !optional,
    value: form.typed[name] ?? value,
    'aria-invalid': wrong.length > 0,
    'aria-describedby': described || undefined,
    onChange: (event: { target: { value: string } }) => form.type(name, event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && !quiet && <span className="quiet"> {t('my.optional')}</span>}
      </label>
      {choices !== undefined ? (
        <select {...common}>
          <option value="" disabled={!optional}>
            {t('my.choose')}
          </option>
          {choices.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      ) : kind === 'lines' ? (
        <textarea rows={4} maxLength={maxLength} {...common} />
      ) : (
        <input
          type={kind}
          maxLength={kind === 'text' ? maxLength : undefined}
          min={kind === 'number' ? '0' : min}
          max={kind === 'number' ? '9999' : max}
          step={kind === 'number' ? 1 : undefined}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          list={suggestions && `${id}l`}
          {...common}
        />
      )}
      {suggestions && (
        <datalist id={`${id}l`}>
          {suggestions.map(one => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p className="quiet hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <p className="wrong" id={`${id}e`}>
          {wrong.join(' ')}
        </p>
      )}
    </div>
  );
}

/** What was typed, without the blanks around it. */
export const said = (text: string | undefined) => text?.trim() ?? '';
