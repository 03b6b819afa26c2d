import { useText } from '../../text';
import { mayChange, subjectOf, type Word } from './inspection';
import { ROLES } from './obstacles';
import type { Sheet } from './useSheet';

/** Who of the enterprise was present, or why not (三位一体). */
export function Attendances({ sheet }: { sheet: Sheet }) {
  const { t } = useText();
  return (
    <section id="attendances" aria-labelledby="present">
      <h2 id="present">{t('attendances')}</h2>
      {ROLES.map(role => (
        <Attendance key={role} sheet={sheet} role={role} />
      ))}
    </section>
  );
}

function Attendance({ sheet, role }: { sheet: Sheet; role: (typeof ROLES)[number] }) {
  const { t } = useText();
  const word: Word = { kind: 'ATTENDANCE', role };
  const subject = subjectOf(word);
  const said = sheet.inspection.words[subject]?.word;
  const { name, absentBecause } = said?.kind === 'ATTENDANCE' ? said : {};
  return (
    <fieldset disabled={!mayChange(sheet.inspection, subject)}>
      <legend>{t(`about.${role}`)}</legend>
      <label className="choice">
        <input type="radio" name={role} checked={name !== undefined} onChange={() => sheet.change(word, { name: '', absentBecause: undefined })} />
        {t('present')}
      </label>
      <label className="choice">
        <input type="radio" name={role} checked={absentBecause !== undefined} onChange={() => sheet.change(word, { name: undefined, absentBecause: '' })} />
        {t('absent')}
      </label>
      {name !== undefined && (
        <label>
          {t('personName')}
          <input maxLength={100} value={name} onChange={it => sheet.change(word, { name: it.target.value })} />
        </label>
      )}
      {absentBecause !== undefined && (
        <label>
          {t('absentBecause')}
          <input maxLength={500} value={absentBecause} onChange={it => sheet.change(word, { absentBecause: it.target.value })} />
        </label>
      )}
    </fieldset>
  );
}
