import { useId } from 'react';
import { Refused } from '../../../api/problem';

/** What somebody types into a form; see {@link useDraft}. */
export interface Draft {
  typed: Record<string, string>;
  type(field: string, text: string): void;
  /** Why it was not taken. */
  failure: Error | null;
}

/** What the server says of one place of what it was sent. */
export function errorsAt(failure: Error | null, pointer: string): string[] {
  const errors = failure instanceof Refused ? failure.problem.errors : undefined;
  return errors?.filter(error => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`)).map(error => error.detail) ?? [];
}

/** A field of a form; what the server says of it stands beside it. */
export function Typed({ draft, name, words, pointer = `/${name}`, rows, type = 'text', required = true, maxLength = 1000, hint, min, max, pattern }: {
  draft: Draft;
  name: string;
  words: string;
  /** Its place in what is sent, as a JSON Pointer. */
  pointer?: string;
  /** Lines to type into; one without. */
  rows?: number;
  type?: 'text' | 'date' | 'datetime-local' | 'number';
  required?: boolean;
  maxLength?: number;
  hint?: string;
  min?: string | number;
  max?: string | number;
  pattern?: string;
}) {
  const errors = errorsAt(draft.failure, pointer);
  const said = useId();
  const field = {
    required,
    value: draft.typed[name] ?? '',
    'aria-invalid': errors.length > 0,
    'aria-describedby': errors.length > 0 || hint !== undefined ? said : undefined,
    onChange: (event: { target: { value: string } }) => draft.type(name, event.target.value),
  };
  return (
    <div className="field">
      <label>
        {words}
        {rows === undefined
          ? <input type={type} min={min} max={max} pattern={pattern} maxLength={type === 'text' ? maxLength : undefined} {...field} />
          : <textarea rows={rows} maxLength={maxLength} {...field} />}
      </label>
      <Said id={said} errors={errors} hint={hint} />
    </div>
  );
}

/** A choice of a form. */
export function Chosen({ draft, name, words, pointer = `/${name}`, choices, first }: {
  draft: Draft;
  name: string;
  words: string;
  pointer?: string;
  choices: { value: string; words: string }[];
  /** What stands there while nothing was chosen; without it, nothing can be sent before something is. */
  first?: string;
}) {
  const errors = errorsAt(draft.failure, pointer);
  const said = useId();
  return (
    <div className="field">
      <label>
        {words}
        <select
          required
          value={draft.typed[name] ?? first ?? ''}
          aria-invalid={errors.length > 0}
          aria-describedby={errors.length > 0 ? said : undefined}
          onChange={event => draft.type(name, event.target.value)}
        >
          {first === undefined && <option value="">–</option>}
          {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.words}</option>)}
        </select>
      </label>
      <Said id={said} errors={errors} />
    </div>
  );
}

function Said({ id, errors, hint }: { id: string; errors: string[]; hint?: string }) {
  return errors.length > 0 || hint !== undefined ? (
    <p id={id} className={errors.length > 0 ? 'wrong' : 'quiet'}>
      {errors.length > 0 ? errors.join(' ') : hint}
    </p>
  ) : null;
}
