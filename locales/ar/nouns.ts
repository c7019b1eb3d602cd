// Arabic: counted nouns in all six forms. The dual is the one after a preposition or as an object: build sentences so that it fits.
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
export const changes = noun('تغيير واحد', 'تغييرين', 'تغييرات', 'تغييرًا', 'تغيير');
export const events = noun('حدث واحد', 'حدثين', 'أحداث', 'حدثًا', 'حدث');
export const calendars = noun('تقويم واحد', 'تقويمين', 'تقاويم', 'تقويمًا', 'تقويم');
export const records = noun('سجلّ واحد', 'سجلّين', 'سجلّات', 'سجلًّا', 'سجلّ');
