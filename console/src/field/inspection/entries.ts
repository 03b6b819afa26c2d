import { subjectOf, type Content, type Entry, type Inspection, type Item, type Word } from './inspection';

/** Numbers as the suite takes them: decimals of up to nine digits before and six behind the point. */
const DECIMAL = /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/;

/** What was measured, as it was typed: numbers with blanks or commas between them; undefined if one is no number. */
export function measuredIn(typed: string): string[] | undefined {
  const numbers = typed.split(/[\s,，、;；]+/).filter(Boolean);
  return numbers.every(number => DECIMAL.test(number)) && numbers.length <= 20 ? numbers : undefined;
}

/** What is said of an inspection so far, in the order of its paper; half a word is none. */
export function contentsOf(inspection: Inspection, items: Item[]): Content[] {
  const asked = new Map(items.map((item, place) => [item.key, place]));
  const rank = (word: Word) =>
    ['ATTENDANCE', 'ANSWER', 'SIGNATURE', 'CONCLUSION'].indexOf(word.kind) * 1000 +
    (word.kind === 'ANSWER' ? (asked.get(word.item) ?? 0) : 0);
  return Object.values(inspection.words)
    .map(({ word }) => word)
    .filter(word => word.kind !== 'ANSWER' || asked.has(word.item))
    .sort((a, b) => rank(a) - rank(b))
    .map(word => contentOf(word, inspection))
    .filter(content => content !== undefined);
}

function contentOf(word: Word, { visit }: Inspection): Content | undefined {
  switch (word.kind) {
    case 'ATTENDANCE':
      return filled({ ...word, name: lineOf(word.name), absentBecause: lineOf(word.absentBecause) }, 3);
    case 'ANSWER':
      return answerOf(word);
    case 'SIGNATURE': {
      const officer = { FIRST_OFFICER: visit.officers[0], SECOND_OFFICER: visit.officers[1], PARTY: undefined }[word.signatory];
      const name = lineOf(officer?.name ?? word.name);
      const signed = word.drawing !== undefined || Boolean(word.refusal?.reason.trim() && word.refusal.witness.trim());
      return name !== undefined && signed
        ? filled({ ...word, name, position: lineOf(word.position), opinion: textOf(word.opinion) }, 0)
        : undefined;
    }
    case 'CONCLUSION': {
      const { kind, outcome, situation } = word;
      return outcome && textOf(situation) ? { kind, outcome, situation: situation!.trim(), endedAt: '' } : undefined;
    }
  }
}

function answerOf({ typed = '', ...word }: Extract<Word, { kind: 'ANSWER' }>): Content | undefined {
  const { kind, item } = word;
  if (word.notAnsweredBecause !== undefined) {
    return filled({ kind, item, notAnsweredBecause: lineOf(word.notAnsweredBecause) }, 3);
  }
  // what cannot be read as numbers is no answer, and is told as such
  const measured = word.verdict === 'NOT_APPLICABLE' ? undefined : measuredIn(typed);
  return filled({ ...word, measured, text: textOf(word.text) }, 3);
}

/** Without what is empty; undefined if fewer members are left. */
function filled<C extends object>(content: C, least: number): C | undefined {
  const members = Object.entries(content).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0));
  return members.length >= least ? (Object.fromEntries(members) as C) : undefined;
}

const textOf = (typed: string | undefined) => typed?.trim() || undefined;
/** As a line of a paper: the suite takes no breaks in it. */
export const lineOf = (typed: string | undefined) => textOf(typed?.replace(/\s+/g, ' '));

/**
 * Numbers what was said since it was last handed over: what the suite kept stays under its number, what it refused is
 * put right under the same one, since it waits for that number; what is new follows, the conclusion last.
 *
 * @param contents what is said now, the conclusion last
 * @param now the end of the inspection, unless one was signed that may have reached the suite
 */
export function numbered(inspection: Inspection, contents: Content[], now: string): Entry[] {
  const kept = inspection.entries.filter(entry => entry.fate === 'KEPT');
  const last = Math.max(0, ...kept.map(entry => entry.number));
  const newest = new Map(kept.map(entry => [subjectOf(entry.content), entry]));
  const entries = [...kept];
  const endedAt = signedEnd(inspection) ?? now;
  const write = (number: number, content: Content) => {
    const at = inspection.words[subjectOf(content)]?.at ?? now;
    entries.push({ number, at, content: content.kind === 'CONCLUSION' ? { ...content, endedAt } : content, fate: 'NEW' });
  };
  const changed = contents.filter(content => says(content, inspection) !== sayings(newest.get(subjectOf(content))?.content));
  for (let number = 1; number < last; number++) {
    if (!kept.some(entry => entry.number === number)) {
      const refused = inspection.entries.find(entry => entry.number === number);
      const place = changed.findIndex(content => refused && subjectOf(content) === subjectOf(refused.content));
      // a word that no longer is, is replaced by one that was said already: it changes nothing
      write(number, place < 0 ? newest.get(subjectOf(kept[0]!.content))!.content : changed.splice(place, 1)[0]!);
    }
  }
  changed.forEach((content, place) => write(last + 1 + place, content));
  return entries.sort((a, b) => a.number - b.number);
}

/**
 * What is mended at a desk does not make the inspection longer, unless its end was impossible. Who signed again after
 * it, was still there.
 */
export function signedEnd({ ended, obstacles, words, entries }: Inspection): string | undefined {
  const isImpossible = obstacles.some(obstacle => obstacle.reason === 'ENDED_BEFORE_BEGUN');
  const drawings = entries.map(({ content }) => (content.kind === 'SIGNATURE' ? content.drawing : undefined));
  const wentOn = Object.values(words).some(
    ({ word, at }) => word.kind === 'SIGNATURE' && word.drawing !== undefined && !drawings.includes(word.drawing) && ended !== undefined && at > ended,
  );
  return isImpossible || wentOn ? undefined : ended;
}

/** When it ended, as its newest conclusion says. */
export function endIn({ entries }: Inspection): string | undefined {
  const last = entries.findLast(({ content }) => content.kind === 'CONCLUSION')?.content;
  return last?.kind === 'CONCLUSION' ? last.endedAt : undefined;
}

/** A conclusion that had no effect has to be given again, also in the same words. */
function says(content: Content, { obstacles }: Inspection): string {
  return sayings(content) + (content.kind === 'CONCLUSION' && obstacles.length > 0 ? ' again' : '');
}

function sayings(content: Content | undefined): string {
  if (content === undefined) {
    return '';
  }
  const told = content.kind === 'CONCLUSION' ? { ...content, endedAt: '' } : content;
  return JSON.stringify(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)));
}
