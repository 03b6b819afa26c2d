import { useText } from '../../text';
import { Chip } from '../../shared/Chip';
import { newReport } from '../drafts';
import type { Outbox } from '../useOutbox';
import { measuredIn } from './entries';
import { Evidence } from './Evidence';
import { mayChange, subjectOf, type Inspection, type Item, type Word } from './inspection';
import { deviates } from './obstacles';
import type { Sheet } from './useSheet';
import { notSaved } from '../NotSaved';

type Answer = Extract<Word, { kind: 'ANSWER' }>;
type Choice = 'YES' | 'NO' | 'ANSWER' | 'NOT_APPLICABLE' | 'NOT_ANSWERED';

/** One thing to look at, and what was seen. */
export function ItemFields({ sheet, item, number, outbox }: { sheet: Sheet; item: Item; number: number; outbox: Outbox }) {
  const { t } = useText();
  const word: Answer = { kind: 'ANSWER', item: item.key };
  const subject = subjectOf(word);
  const said = sheet.inspection.words[subject]?.word;
  const answer = said?.kind === 'ANSWER' ? said : word;
  const change = (patch: Partial<Answer>) => sheet.change(word, patch);
  const excused = answer.notAnsweredBecause !== undefined || answer.verdict === 'NOT_APPLICABLE';
  const deviating = !excused && deviates({ ...answer, measured: measuredIn(answer.typed ?? '') }, item);
  return (
    <fieldset id={`item-${number}`} disabled={!mayChange(sheet.inspection, subject)} className={deviating ? 'deviating' : undefined}>
      <legend>
        {number}. {item.text}
      </legend>
      <p className="quiet">
        {[item.legalBasis, item.required ? t('required') : '', item.photoRequired ? t('photoRequired') : ''].filter(Boolean).join(' · ')}{' '}
        {item.majorDanger && <Chip tone="red">{t('majorDanger', { number: item.majorDanger })}</Chip>}
      </p>
      <Choices item={item} answer={answer} number={number} change={change} />
      {answer.notAnsweredBecause !== undefined ? (
        <label>
          {t('notAnsweredBecause')}
          <input maxLength={500} value={answer.notAnsweredBecause} onChange={it => change({ notAnsweredBecause: it.target.value })} />
        </label>
      ) : (
        <Said item={item} answer={answer} change={change} />
      )}
      {answer.notAnsweredBecause === undefined && <Evidence sheet={sheet} word={word} photos={outbox.photos} named={answer.attachments ?? []} label={t('photosOfItem', { number })} />}
      {deviating && <Found inspection={sheet.inspection} item={item} outbox={outbox} />}
    </fieldset>
  );
}

function Choices({ item, answer, number, change }: { item: Item; answer: Answer; number: number; change: (patch: Partial<Answer>) => void }) {
  const { t } = useText();
  const choices: Choice[] = [...(item.answer === 'YES_NO' ? (['YES', 'NO'] as const) : (['ANSWER'] as const)), 'NOT_APPLICABLE', 'NOT_ANSWERED'];
  const chosen: Choice | undefined =
    answer.notAnsweredBecause !== undefined ? 'NOT_ANSWERED' : (answer.verdict ?? (item.answer === 'YES_NO' ? undefined : 'ANSWER'));
  const choose = (choice: Choice) =>
    change(
      choice === 'NOT_ANSWERED'
        ? { notAnsweredBecause: '', verdict: undefined }
        : { notAnsweredBecause: undefined, verdict: choice === 'ANSWER' ? undefined : choice },
    );
  return (
    <div role="radiogroup" aria-label={`${number}`}>
      {choices.map(choice => (
        <label key={choice} className="choice">
          <input type="radio" name={`item-${number}`} checked={chosen === choice} onChange={() => choose(choice)} />
          {t(`choice.${choice}`)}
          {(choice === 'YES' || choice === 'NO') && t(choice === item.inOrder ? 'conforms' : 'doesNotConform')}
        </label>
      ))}
    </div>
  );
}

function Said({ item, answer, change }: { item: Item; answer: Answer; change: (patch: Partial<Answer>) => void }) {
  const { t } = useText();
  const range = [item.low && t('atLeast', { value: item.low }), item.high && t('atMost', { value: item.high })].filter(Boolean).join(' ');
  const unreadable = measuredIn(answer.typed ?? '') === undefined;
  return (
    <>
      {item.answer === 'NUMBER' && answer.verdict === undefined && (
        <label>
          {t('measured', { unit: item.unit ?? '' })} {range}
          <input inputMode="decimal" autoComplete="off" aria-invalid={unreadable} value={answer.typed ?? ''} onChange={it => change({ typed: it.target.value })} />
          {unreadable && <span className="notice warning">{t('noNumber')}</span>}
        </label>
      )}
      <label>
        {t(item.answer === 'TEXT' ? 'answer' : 'remark')}
        <textarea rows={2} maxLength={4000} value={answer.text ?? ''} onChange={it => change({ text: it.target.value })} />
      </label>
    </>
  );
}

/** The findings that came of it; each keeps the inspection and the item it was found at. */
function Found({ inspection, item, outbox }: { inspection: Inspection; item: Item; outbox: Outbox }) {
  const { t } = useText();
  const mine = outbox.reports.filter(({ body }) => body.inspectionId === inspection.id && body.checklistItem === item.key);
  const major = item.majorDanger === undefined ? {} : ({ severity: 'MAJOR', majorItem: Number(item.majorDanger.slice(3)) } as const);
  const record = async () => {
    const about = { inspectionId: inspection.id, checklistItem: item.key, title: item.text.slice(0, 200), ...major };
    const { id } = await newReport(inspection.account, inspection.visit.uscc, inspection.enterprise, about);
    location.hash = `#/finding/${id}`;
  };
  return (
    <>
      <ul>
        {mine.map(report => (
          <li key={report.id}>
            <a href={report.state === 'DRAFT' ? `#/finding/${report.id}` : '#/outbox'}>{report.body.title || t('untitled')}</a>{' '}
            <span className="quiet">{t(`state.${report.state}`)}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void record().catch((broken: unknown) => alert(notSaved(broken)))}>
        {t('newFinding')}
      </button>
    </>
  );
}
