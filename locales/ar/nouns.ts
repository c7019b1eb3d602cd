// Arabic: counted nouns in all six forms, as they are after a preposition (“بعد ساعتين”); those in `standing` are for a place of
// their own, as behind a colon (“المهلة: ساعتان”). Build sentences so that one of the two fits.
import { counting } from '../plural.ts';

export const count = counting('ar');

const nbsp = '\u00a0';

/** `zero` is as for hundreds: the noun in the singular. */
function noun(one: string, two: string, few: string, many: string, other: string) {
  return (number: number): string =>
    count(number, {
      zero: `${number}${nbsp}${other}`,
      one,
      two,
      few: `${number}${nbsp}${few}`,
      many: `${number}${nbsp}${many}`,
      other: `${number}${nbsp}${other}`,
    });
}

export const minutes = noun('دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة');
export const hours = noun('ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة', 'ساعة');
export const days = noun('يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم');
export const weeks = noun('أسبوع واحد', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع');
export const times = noun('مرة واحدة', 'مرتين', 'مرات', 'مرة', 'مرة');
export const people = noun('شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص');
export const guests = noun('ضيف واحد', 'ضيفين', 'ضيوف', 'ضيفًا', 'ضيف');
export const meetings = noun('اجتماع واحد', 'اجتماعين', 'اجتماعات', 'اجتماعًا', 'اجتماع');
export const invitations = noun('دعوة واحدة', 'دعوتين', 'دعوات', 'دعوة', 'دعوة');
export const blocks = noun('فترة واحدة', 'فترتين', 'فترات', 'فترة', 'فترة');
export const requests = noun('طلب واحد', 'طلبين', 'طلبات', 'طلبًا', 'طلب');
export const events = noun('حدث واحد', 'حدثين', 'أحداث', 'حدثًا', 'حدث');
export const records = noun('سجلّ واحد', 'سجلّين', 'سجلّات', 'سجلًّا', 'سجلّ');

export const standing = {
  hours: noun('ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'),
  requests: noun('طلب واحد', 'طلبان', 'طلبات', 'طلبًا', 'طلب'),
  changes: noun('تغيير واحد', 'تغييران', 'تغييرات', 'تغييرًا', 'تغيير'),
  calendars: noun('تقويم واحد', 'تقويمان', 'تقاويم', 'تقويمًا', 'تقويم'),
} as const;
