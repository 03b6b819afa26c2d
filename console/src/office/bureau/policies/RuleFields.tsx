import { useText } from '../../../text';
import type { Enterprises } from '../../../api/client';
import { Several } from '../parts/Several';
import { Chosen, Typed } from '../parts/Typed';
import { GRADES, REMEDIES, type TypedRule } from './rules';

/** One rule to be typed: which fact makes which colour, and what takes it away. */
export function RuleFields({ place, rule, failure, change, remove }: {
  place: number;
  rule: TypedRule;
  failure: Error | null;
  change(next: TypedRule): void;
  remove(): void;
}) {
  const { t } = useText();
  const kind = rule.kind as Enterprises['FactKind'];
  const draft = {
    typed: rule,
    failure,
    type: (field: string, text: string) =>
      change({ ...rule, [field]: text, ...(field === 'kind' ? { grades: '' } : {}) }), // each fact has grades of its own
  };
  const at = (name: string) => `/rules/${place}/${name}`;
  return (
    <fieldset className="several">
      <legend>{t('policies.rule', { number: place + 1 })}</legend>
      <Typed draft={draft} name="code" pointer={at('code')} words={t('policies.code')} maxLength={60} pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*" hint={t('policies.codeHint')} />
      <Chosen
        draft={draft}
        name="kind"
        pointer={at('kind')}
        words={t('policies.kind')}
        choices={(Object.keys(GRADES) as Enterprises['FactKind'][]).map(value => ({ value, words: t(`fact.${value}`) }))}
      />
      {GRADES[kind] && (
        <Several draft={draft} name="grades" pointer={at('grades')} words={t('policies.grades')} choices={GRADES[kind].map(value => ({ value, words: value }))} />
      )}
      <Chosen
        draft={draft}
        name="onceOverdue"
        pointer={at('onceOverdue')}
        words={t('policies.onceOverdue')}
        choices={[{ value: 'false', words: t('bureau.no') }, { value: 'true', words: t('bureau.yes') }]}
      />
      <Chosen
        draft={draft}
        name="status"
        pointer={at('status')}
        words={t('policies.makes')}
        choices={(['YELLOW', 'RED'] as const).map(value => ({ value, words: t(`colour.${value}`) }))}
      />
      <Chosen
        draft={draft}
        name="remedy"
        pointer={at('remedy')}
        words={t('policies.remedy')}
        choices={REMEDIES.map(value => ({ value, words: t(`remedy.${value}`) }))}
      />
      <button type="button" aria-label={`${t('policies.removeRule')} ${place + 1}`} onClick={remove}>{t('policies.removeRule')}</button>
    </fieldset>
  );
}
