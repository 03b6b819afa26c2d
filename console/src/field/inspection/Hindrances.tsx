import { text, useText, type Key } from '../../text';
import type { Problem } from '../../api/problem';
import { subjectOf, type Content, type Inspection, type Item, type Obstacle } from './inspection';
import { obstaclesOf } from './obstacles';

interface Props {
  inspection: Inspection;
  items: Item[];
  /** As it stands now, before it is handed over; else what the suite had against it. */
  before?: boolean;
  /** Whether a tap leads to the place, which has to be on the page. */
  links?: boolean;
}

/** What stands in the way of the conclusion, and where. */
export function Hindrances({ inspection, items, before = false, links = true }: Props) {
  const { t } = useText();
  const obstacles = before ? obstaclesOf(inspection, items) : inspection.obstacles;
  const refused = before ? [] : inspection.entries.filter(entry => entry.fate === 'REFUSED');
  return (
    <>
      {!before && inspection.problem && <Whole inspection={inspection} items={items} />}
      {refused.map(entry => (
        <p key={entry.number} className="notice error">
          {t('entryRefused', { number: entry.number, reason: reasonOf(entry.problem) })}
          {wordsOf(subjectIn(entry.content), items) && ` · ${wordsOf(subjectIn(entry.content), items)}`}
        </p>
      ))}
      {obstacles.length > 0 && (
        <div className={before ? 'notice' : 'notice error'}>
          <p>{t(before ? 'stillMissing' : 'noEffect', { count: obstacles.length })}</p>
          <ul>
            {obstacles.map(obstacle => (
              <li key={obstacle.reason + obstacle.about}>
                <Told obstacle={obstacle} items={items} links={links} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What was malformed, and in which of the entries. */
function Whole({ inspection, items }: { inspection: Inspection; items: Item[] }) {
  const { t } = useText();
  const sent = inspection.entries.filter(entry => entry.fate === 'NEW');
  const placed = (inspection.problem?.errors ?? []).map(({ pointer, detail }) => {
    const entry = sent[Number(/^\/entries\/(\d+)/.exec(pointer)?.[1] ?? -1)];
    return entry === undefined ? detail : t('what', { what: wordsOf(subjectIn(entry.content), items), words: detail });
  });
  return (
    <div className="notice error">
      <p>{t('refusedBecause', { reason: inspection.problem?.detail ?? '' })}</p>
      {placed.map(words => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

/** What a word is about, for people. */
function subjectIn(content: Content): string {
  return subjectOf(content).split(' ')[1] ?? 'conclusion';
}

/** An item by its number and text; a role, a signatory or a part of the visit by its name. */
function wordsOf(about: string, items: Item[]): string {
  const place = items.findIndex(item => item.key === about);
  const key = `about.${about}`;
  const told = text(key as Key);
  return place >= 0 ? `${place + 1}. ${items[place]!.text}` : told === key ? about : told;
}

const reasonOf = (problem: Problem | undefined) => [problem?.detail, ...(problem?.errors ?? []).map(error => error.detail)].filter(Boolean).join(' ');

/** One obstacle in words. */
function Told({ obstacle: { reason, about }, items, links }: { obstacle: Obstacle; items: Item[]; links: boolean }) {
  const { t } = useText();
  const place = items.findIndex(item => item.key === about);
  const words = wordsOf(about, items);
  const go = () => document.getElementById(place >= 0 ? `item-${place + 1}` : anchorOf(reason, about))?.scrollIntoView();
  const what = t(`obstacle.${reason}`);
  const told = words === '' ? what : t('what', { what, words });
  return links ? (
    <button type="button" className="link" onClick={go}>
      {told}
    </button>
  ) : (
    <>{told}</>
  );
}

function anchorOf(reason: Obstacle['reason'], about: string): string {
  if (reason === 'ATTENDANCE_MISSING') {
    return 'attendances';
  }
  return reason.startsWith('SIGNATURE') ? 'signatures' : about === 'conclusion' || reason === 'ENDED_BEFORE_BEGUN' ? 'closing' : 'visit';
}
