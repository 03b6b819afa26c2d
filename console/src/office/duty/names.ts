import names from '../../generated/names.json';

const words: Record<string, Record<string, string>> = names;

/** What an area is called; its key, if it is none of the suite's. */
export function areaName(key: string | undefined, language: string): string {
  return words[language]?.[`area.${key}`] ?? key ?? '';
}

/** What a kind of enterprise is called. */
export function kindName(kind: string | undefined, language: string): string {
  return words[language]?.[`kind.${kind}`] ?? kind ?? '';
}

/** All kinds there are. */
export const KINDS = Object.keys(names.zh).filter(key => key.startsWith('kind.')).map(key => key.slice(5));
