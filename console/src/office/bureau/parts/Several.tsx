import { useId } from 'react';
import { errorsAt, type Draft } from './Typed';

/** What was chosen of several, as a draft keeps it. */
export const several = (chosen: string | undefined) => (chosen ? chosen.split(',') : []);

/** A choice of several things, as boxes to tick. */
export function Several({ draft, name, words, pointer = `/${name}`, choices, hint }: {
  draft: Draft;
  name: string;
  words: string;
  pointer?: string;
  choices: { value: string; words: string }[];
  hint?: string;
}) {
  const errors = errorsAt(draft.failure, pointer);
  const said = useId();
  const chosen = several(draft.typed[name]);
  const turn = (value: string, on: boolean) => draft.type(name, [...chosen.filter(other => other !== value), ...(on ? [value] : [])].join(','));
  return (
    <fieldset className="several" aria-describedby={errors.length > 0 || hint !== undefined ? said : undefined}>
      <legend>{words}</legend>
      {choices.map(choice => (
        <label key={choice.value}>
          <input type="checkbox" checked={chosen.includes(choice.value)} onChange={event => turn(choice.value, event.target.checked)} />
          {choice.words}
        </label>
      ))}
      {(errors.length > 0 || hint !== undefined) && (
        <p id={said} className={errors.length > 0 ? 'wrong' : 'quiet'}>{errors.join(' ') || hint}</p>
      )}
    </fieldset>
  );
}
