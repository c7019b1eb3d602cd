// विकल्प, टीम।
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('hi');

export const team = {
  intro: 'आपकी टीम के लोग। आपको वही दिखता है जो वे पब्लिश करते हैं, और कुछ नहीं।',
  table: 'टीम की टेबल',
  person: 'व्यक्ति',
  canSee: 'आपको दिखता है',
  next: 'अगला कुकिंग टाइम',
  oneOnOne: 'अगला 1:1',
  noOneOnOne: '6 हफ़्तों में कोई नहीं',
  cadence: 'कितनी बार',
  cadenceOf: (name: string) => `${name} के साथ 1:1 कितनी बार`,
  cadences: { weekly: 'हर हफ़्ते', everyTwoWeeks: 'हर दो हफ़्ते में', monthly: 'हर महीने' },
  asSeries: (cadence: string) => `${cadence}, तय सीरीज़ के हिसाब से`,
  cadenceUnknown: 'पता नहीं',
  last: (day: string) => `पिछला ${day}`,
  neverSeen: 'अभी तक कोई नहीं दिखा',
  due: (day: string) => `${day} तक होना है`,
  overdue: (days: number) => counted(days, { one: `${days} दिन की देरी`, other: `${days} दिनों की देरी` }),
  held: 'रखे हुए',
  noneHeld: 'कुछ नहीं',
  heldCount: (held: number) => counted(held, { one: `${held} अनुरोध`, other: `${held} अनुरोध` }),
  removeColumn: 'हटाएँ',
  remove: (name: string) => `${name} हटाएँ`,
  removed: (name: string) => phrase`${name} अब आपकी टीम में नहीं।`,
  visibility: { blocks: 'ब्लॉक और स्तर', busy: 'सिर्फ़ व्यस्त समय', none: 'कुछ नहीं' },
  nowUntil: (time: string) => `अभी, ${time} तक`,
  todayAt: (range: string) => `आज ${range}`,
  noneToCome: 'आगे कोई नहीं',
  cannotTell: 'पता नहीं',
  emptyTitle: 'अभी कोई नहीं।',
  emptyText: ' ईमेल पते चिपकाएँ, एक या कई।',
  addLabel: 'ईमेल से लोग जोड़ें',
  ready: (count: number) => `${count} तैयार:`,
  alreadyThere: 'पहले से मौजूद:',
  thatIsYou: 'यह आप हैं:',
  notAnAddress: 'यह पता नहीं है:',
  addEnding: 'आखिर में .com जैसा हिस्सा जोड़ें।',
  tooMany: (max: number) => `सिर्फ़ पहले ${max} लिए जाते हैं।`,
  addPeople: (count: number) =>
    count === 0 ? 'लोग जोड़ें' : counted(count, { one: `${count} व्यक्ति जोड़ें`, other: `${count} लोग जोड़ें` }),
  clear: 'रद्द करें',
} as const;
