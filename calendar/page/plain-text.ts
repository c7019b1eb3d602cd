// Text of any language brought into one form before it is looked at.

/** NFKC, one kind of space, no invisible marks, ASCII digits, lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Blocks of decimal digits are ten in a row, so the value is the distance to the block's zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
