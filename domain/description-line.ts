// One bullet more at the end of a meeting's description. Google shows descriptions as HTML, written by whoever may edit.
const HTML = /<\w+[^>]*>/;
const BULLET = '•';

/** Of an event's description. https://developers.google.com/workspace/calendar/api/v3/reference/events (November 2026) */
export const LONGEST_DESCRIPTION = 8192;

/**
 * The description with the line at its end; the same when the line is there already, so that a lost answer is no second
 * line. Null: there is no room.
 */
export function withBullet(description: string, line: string): string | null {
  const isHtml = HTML.test(description);
  const bullet = `${BULLET} ${isHtml || HTML.test(line) ? escaped(line) : line}`;
  if (hasLine(description, bullet)) return description;
  const before = description.trimEnd();
  const next = before === '' ? bullet : `${before}${isHtml ? '<br>' : '\n'}${bullet}`;
  return next.length > LONGEST_DESCRIPTION ? null : next;
}

function hasLine(description: string, bullet: string): boolean {
  return description.split(/\n|<br\s*\/?>|<\/?(?:p|li|ul|div)[^>]*>/i).some((each) => each.trim() === bullet);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
