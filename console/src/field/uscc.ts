const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether this is a unified social credit code with a right check digit, GB 32100-2015. */
export function isUscc(text: string): boolean {
  if (text.length !== 18 || [...text].some(character => !DIGITS.includes(character))) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * DIGITS.indexOf(text.charAt(place)), 0);
  return DIGITS[(31 - (sum % 31)) % 31] === text[17];
}

/** What was scanned or typed: a USCC, or the token of a code's address `https://host/c/{token}`. */
export function readCode(text: string): { uscc: string } | { token: string } | undefined {
  const typed = text.trim();
  const uscc = typed.toUpperCase().replace(/\s/g, '');
  if (isUscc(uscc)) {
    return { uscc };
  }
  const token = /\/c\/([A-Za-z0-9_-]{8,64})(?:[/?#.]|$)/.exec(typed)?.[1];
  return token === undefined ? undefined : { token };
}
