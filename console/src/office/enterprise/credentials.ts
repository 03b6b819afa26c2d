import type { Enterprises } from '../../api/client';
import type { Key } from '../../text';
import { said } from './form';

export type Details = Enterprises['CredentialDetails'];
export type Kind = Enterprises['CredentialKind'];
export type Credential = Enterprises['CredentialView'];

/** One thing that a credential of a kind says. */
export interface Part {
  name: string;
  label: Key;
  maxLength?: number;
  /** The names that it may have. */
  choices?: string[];
  optional?: boolean;
  /** Shown masked, so that it cannot be taken over from what is on record. */
  personal?: boolean;
}

const SCOPES = ['COMPREHENSIVE', 'SPECIAL', 'ON_SITE'];
const line = (name: string, label: Key, maxLength: number): Part => ({ name, label, maxLength });

/** What each kind says, as its record in the service; an official is named by the government, and not submitted here. */
export const PARTS: Record<Exclude<Kind, 'OFFICIAL'>, Part[]> = {
  LICENCE: [
    {
      name: 'type',
      label: 'my.credential.type',
      choices: ['WORK_SAFETY', 'CHEMICALS_OPERATION', 'CHEMICALS_USE', 'CHEMICALS_REGISTRATION', 'DANGEROUS_GOODS_TRANSPORT', 'FIREWORKS_SALE'],
    },
    line('number', 'my.credential.number', 100),
    line('authority', 'my.credential.authority', 200),
    line('scope', 'my.credential.scope', 2000),
  ],
  INSURANCE: [
    line('insurer', 'my.credential.insurer', 200),
    line('policyNumber', 'my.credential.policyNumber', 100),
    line('insuredAmount', 'my.credential.insuredAmount', 17),
  ],
  POST_CERTIFICATE: [
    { name: 'post', label: 'my.credential.post', choices: ['MAIN_PERSON', 'SAFETY_MANAGER', 'SPECIAL_OPERATION_WORKER'] },
    line('category', 'my.credential.category', 100),
    line('holder', 'my.credential.holder', 50),
    { ...line('certificateNumber', 'my.credential.certificateNumber', 100), personal: true },
    { ...line('identityNumber', 'my.credential.identityNumber', 18), optional: true, personal: true },
  ],
  STANDARDISATION: [
    { name: 'level', label: 'my.credential.level', choices: ['1', '2', '3'] },
    line('certificateNumber', 'my.credential.certificateNumber', 100),
    line('authority', 'my.credential.authority', 200),
  ],
  EMERGENCY_PLAN: [
    { name: 'scope', label: 'my.credential.planScope', choices: SCOPES },
    line('title', 'my.credential.planTitle', 200),
    line('filingNumber', 'my.credential.filingNumber', 100),
    line('filedWith', 'my.credential.filedWith', 200),
  ],
  DRILL: [
    { name: 'scope', label: 'my.credential.planScope', choices: SCOPES },
    line('plan', 'my.credential.drilled', 200),
    { name: 'form', label: 'my.credential.drillForm', choices: ['TABLE_TOP', 'PRACTICAL'] },
  ],
  ROLE: [
    { name: 'responsibility', label: 'my.credential.responsibility', choices: ['MAIN_PERSON', 'TECHNICAL', 'OPERATION'] },
    { ...line('hazardSource', 'my.credential.hazardSource', 100), optional: true },
    line('name', 'my.credential.name', 50),
    line('title', 'my.credential.title', 100),
    { ...line('phone', 'my.credential.phone', 20), optional: true, personal: true },
  ],
};

export type SubmittedKind = keyof typeof PARTS;

export const KINDS = Object.keys(PARTS) as SubmittedKind[];

/** May hold until further notice; all others run out. */
export const UNLIMITED: Kind[] = ['LICENCE', 'ROLE'];

/** Which of its names tells credentials of a kind apart, as obligations do. */
export function varietyPart(kind: SubmittedKind): Part | undefined {
  return kind === 'STANDARDISATION' ? undefined : PARTS[kind].find(part => part.choices !== undefined);
}

/** What may be taken over from a credential that is to be renewed. */
export function takenOver(credential: Credential): Record<string, string> {
  const details = credential.details as unknown as Record<string, string | number | undefined>;
  const kind = credential.details?.kind as SubmittedKind;
  const kept = (PARTS[kind] ?? []).filter(part => part.personal !== true && details[part.name] !== undefined);
  return { kind, ...Object.fromEntries(kept.map(part => [`${kind}.${part.name}`, String(details[part.name])])) };
}

/** What was typed, as the service takes it. */
export function submissionOf(typed: Record<string, string>): Enterprises['NewSubmission'] {
  const kind = typed.kind as SubmittedKind;
  const parts = PARTS[kind].map(part => [part.name, said(typed[`${kind}.${part.name}`])] as const);
  const details: Record<string, unknown> = { kind, ...Object.fromEntries(parts.filter(([, text]) => text !== '')) };
  if (kind === 'STANDARDISATION') {
    details.level = Number(details.level);
  }
  const validUntil = said(typed.validUntil);
  return { details: details as unknown as Details, validFrom: said(typed.validFrom), ...(validUntil !== '' && { validUntil }) };
}

/** The words for one of the names that a part may have. */
export function choiceWords(kind: Kind, part: Part, choice: string): Key {
  return (part.name === 'level' ? `my.level.${choice}` : `my.variety.${kind}.${choice}`) as Key;
}

/** Which of its kind it is, by its name; nothing if the kind says all. */
export function varietyOf(details: Details): Key | undefined {
  const kind = details.kind;
  if (kind === 'OFFICIAL') {
    return `my.variety.OFFICIAL.${details.level}`;
  }
  const part = varietyPart(kind);
  const choice = part && (details as unknown as Record<string, string>)[part.name];
  return part && choice !== undefined ? choiceWords(kind, part, choice) : undefined;
}

/** How it is known: its number, or whose it is. */
export function subjectOf(details: Details): string {
  switch (details.kind) {
    case 'LICENCE':
      return details.number;
    case 'INSURANCE':
      return `${details.insurer} ${details.policyNumber}`;
    case 'POST_CERTIFICATE':
      return `${details.holder} ${details.category}`;
    case 'STANDARDISATION':
      return details.certificateNumber;
    case 'EMERGENCY_PLAN':
      return details.title;
    case 'DRILL':
      return details.plan;
    default:
      return `${details.name} ${details.title}`;
  }
}
