// Does a title say that the calendar's owner is on call? In the twelve languages of the interface.
import { titleMatcher } from './title-words.ts';

const SPACED = [
  'on call|oncall|pager duty|pagerduty',
  'bereitschaft|rufbereitschaft|bereitschaftsdienst|pikett|pikettdienst',
  'astreinte|astreintes',
  'guardia|guardias',
  'plantão|sobreaviso',
  'reperibilità|reperibile',
  'ऑन कॉल|ऑनकॉल',
  'مناوبة|المناوبة|مناوب',
  'כוננות|בכוננות|תורנות|בתורנות',
].flatMap((line) => line.split('|'));
const UNSPACED = ['オンコール', '当直', '待機当番', '온콜', '당직', '值班', '待命'];

export const saysOnCall: (title: string) => boolean = titleMatcher(SPACED, UNSPACED);
