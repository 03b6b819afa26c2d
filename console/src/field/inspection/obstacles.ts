import { contentsOf, measuredIn } from './entries';
import type { Content, Inspection, Item, Obstacle, Visit } from './inspection';

type Answer = Extract<Content, { kind: 'ANSWER' }>;

const CERTIFICATE = /^[0-9A-Za-z]{4,32}$/;
export const ROLES = ['MAIN_PERSON', 'SAFETY_MANAGER', 'OPERATOR'] as const;
export const SIGNATORIES = ['FIRST_OFFICER', 'SECOND_OFFICER', 'PARTY'] as const;

/**
 * What the suite would have against concluding the inspection as it stands (its `ConclusionCheck`), told while the
 * officers are still on site, and what it would refuse of the visit itself.
 */
export function obstaclesOf(inspection: Inspection, items: Item[]): Obstacle[] {
  const contents = contentsOf(inspection, items);
  const conclusion = contents.find(content => content.kind === 'CONCLUSION');
  const word = inspection.words['CONCLUSION']?.word;
  const outcome = word?.kind === 'CONCLUSION' ? word.outcome : undefined;
  const sawTheSite = outcome === undefined || outcome === 'IN_ORDER' || outcome === 'FINDINGS';
  return [
    ...faultsOf(inspection.visit).map((about): Obstacle => ({ reason: 'VISIT_INCOMPLETE', about })),
    ...(conclusion === undefined ? [{ reason: 'VISIT_INCOMPLETE', about: 'conclusion' } as Obstacle] : []),
    ...(sawTheSite ? attendancesMissing(contents) : []),
    ...(sawTheSite ? items.flatMap(item => ofItem(item, inspection, contents, outcome === 'IN_ORDER')) : []),
    ...signaturesMissing(contents, sawTheSite),
  ];
}

/** What is missing of the visit, or does not fit. */
function faultsOf({ place, officers, checklist }: Visit): string[] {
  const certificates = officers.map(officer => officer.certificate.toUpperCase());
  const known = officers.every(officer => officer.name.trim() && CERTIFICATE.test(officer.certificate));
  return [
    ...(checklist === undefined ? ['checklist'] : []),
    ...(place.trim() ? [] : ['place']),
    ...(known ? [] : ['officers']),
    ...(known && certificates[0] === certificates[1] ? ['officersTheSame'] : []),
  ];
}

function attendancesMissing(contents: Content[]): Obstacle[] {
  const told = contents.filter(content => content.kind === 'ATTENDANCE').map(content => content.role);
  return ROLES.filter(role => !told.includes(role)).map(about => ({ reason: 'ATTENDANCE_MISSING', about }));
}

function ofItem(item: Item, inspection: Inspection, contents: Content[], inOrder: boolean): Obstacle[] {
  const about = item.key;
  const written = inspection.words[`ANSWER ${about}`]?.word;
  const answer = contents.find((content): content is Answer => content.kind === 'ANSWER' && content.item === about);
  if (written?.kind === 'ANSWER' && !isExcused(written) && measuredIn(written.typed ?? '') === undefined) {
    return [{ reason: 'ANSWER_UNFIT', about }];
  }
  if (answer === undefined) {
    return item.required ? [{ reason: 'ANSWER_MISSING', about }] : [];
  }
  return [
    ...(fits(answer, item) ? [] : [{ reason: 'ANSWER_UNFIT', about } as Obstacle]),
    ...(lacksPhoto(answer, item) ? [{ reason: 'PHOTO_MISSING', about } as Obstacle] : []),
    ...(inOrder && deviates(answer, item) ? [{ reason: 'NOT_IN_ORDER', about } as Obstacle] : []),
  ];
}

function isExcused({ notAnsweredBecause, verdict }: Answer): boolean {
  return notAnsweredBecause !== undefined || verdict === 'NOT_APPLICABLE';
}

function fits(answer: Answer, item: Item): boolean {
  if (isExcused(answer)) {
    return true;
  }
  return { YES_NO: answer.verdict, NUMBER: answer.measured?.length, TEXT: answer.text }[item.answer] !== undefined;
}

/** Whether it says that something is not in order. */
export function deviates(answer: { verdict?: string; measured?: string[] }, item: Item): boolean {
  const told = answer.verdict === 'YES' || answer.verdict === 'NO';
  const outside = (number: string) =>
    (item.low !== undefined && Number(number) < Number(item.low)) || (item.high !== undefined && Number(number) > Number(item.high));
  return (item.answer === 'YES_NO' && told && answer.verdict !== item.inOrder) ||
    (item.answer === 'NUMBER' && (answer.measured ?? []).some(outside));
}

function lacksPhoto(answer: Answer, item: Item): boolean {
  return item.photoRequired && !isExcused(answer) && !answer.attachments?.length;
}

function signaturesMissing(contents: Content[], sawTheSite: boolean): Obstacle[] {
  const signed = contents.filter(content => content.kind === 'SIGNATURE').map(content => content.signatory);
  return SIGNATORIES.filter(signatory => !signed.includes(signatory) && (signatory !== 'PARTY' || sawTheSite)).map(about => ({
    reason: 'SIGNATURE_MISSING',
    about,
  }));
}
