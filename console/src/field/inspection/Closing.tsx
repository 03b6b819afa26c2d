import { useText } from '../../text';
import type { Inspections } from '../../api/client';
import { mayChange, subjectOf, type Word } from './inspection';
import type { Sheet } from './useSheet';

const OUTCOMES: Inspections['ConclusionKind'][] = ['IN_ORDER', 'FINDINGS', 'ENTRY_REFUSED', 'NOT_IN_OPERATION'];
const WORD: Word = { kind: 'CONCLUSION' };

/** What came of the inspection. */
export function Closing({ sheet }: { sheet: Sheet }) {
  const { t } = useText();
  const said = sheet.inspection.words[subjectOf(WORD)]?.word;
  const { outcome, situation = '' } = said?.kind === 'CONCLUSION' ? said : {};
  return (
    <section id="closing" aria-labelledby="conclusion">
      <h2 id="conclusion">{t('conclusion')}</h2>
      <fieldset disabled={!mayChange(sheet.inspection, subjectOf(WORD))}>
        <legend>{t('outcome')}</legend>
        {OUTCOMES.map(kind => (
          <label key={kind} className="choice">
            <input type="radio" name="outcome" checked={outcome === kind} onChange={() => sheet.change(WORD, { outcome: kind })} />
            {t(`outcome.${kind}`)}
          </label>
        ))}
        <label>
          {t('situation')} ({t('required')})
          <textarea rows={4} maxLength={8000} value={situation} onChange={it => sheet.change(WORD, { situation: it.target.value })} />
        </label>
      </fieldset>
    </section>
  );
}
