// Korean: the card. Clauses end in 합니다 without a full stop, so that a sentence can go on behind them.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';
import { holdCard } from './hold-card.ts';

type Card = Words['card'];

const overlap: Record<Parameters<Card['overlap']>[1], string> = {
  cuts: '초안이 블록을 둘로 나눕니다.',
  edge: '초안이 블록의 가장자리에 걸칩니다.',
  covers: '초안이 블록 전체와 겹칩니다.',
  crosses: '초안이 블록 안까지 이어집니다.',
};

export const card: Card = {
  word: {
    conflict: '충돌',
    ask: '먼저 문의',
    soft: '집중에 영향',
    unknown: '알 수 없음',
    note: '확인 필요',
    fine: '예약 가능',
    open: '도움 요청 중',
  },
  clause: {
    cooking: ({ name, range }) => phrase`${name}님은 ${range} 쿠킹 중입니다`,
    allDay: ({ name, range }) => phrase`이 종일 초안이 ${name}님의 쿠킹 타임(${range}) 전체와 겹칩니다`,
    wantsQuestion: ({ name, range }) => phrase`${name}님은 ${range} 일정은 먼저 문의받기를 원합니다`,
    breaksUpBlock: ({ name, range }) => phrase`${name}님의 쿠킹 타임(${range})이 나뉩니다`,
    alreadyThere: ({ name, range }) => phrase`이 일정은 이미 ${name}님의 쿠킹 타임(${range}) 안에 있습니다`,
    breaksUpFreeTime: ({ name, range }) => phrase`${name}님의 빈 시간(${range})이 나뉩니다`,
    maybeFocus: ({ name, range }) => phrase`${name}님은 ${range} 바쁩니다`,
    notShared: ({ name }) => phrase`${name}님의 캘린더를 볼 수 없습니다`,
    notRead: ({ name }) => phrase`${name}님의 캘린더를 아직 읽지 않았습니다`,
    askedForHelp: ({ name }) => phrase`${name}님이 도움을 요청했습니다`,
  },
  sentence: {
    one: (what) => phrase`${what}.`,
    maybeFocus: (what) => phrase`${what}. 집중 시간일 수 있습니다.`,
    askedForHelp: (what, time) => phrase`${what}. 블록은 ${time}까지 열려 있습니다.`,
    several: (what, more) => phrase`${what}. 참석자 ${[`${more}명`]}이 더 영향을 받습니다.`,
    moved: (range) => phrase`이제 ${range}입니다.`,
    movedKeeps: (range, name) => phrase`이제 ${range}입니다. ${name}님의 블록은 그대로 유지됩니다.`,
  },
  guestRow: {
    cooking: ({ range }) => phrase`${range} 쿠킹 중`,
    free: ({ range }) => phrase`${range} 한가함`,
    busyOnly: phrase`바쁜 시간만 표시`,
    notShared: phrase`공유되지 않음`,
    notRead: phrase`아직 읽지 않음`,
    openUntil: (time) => phrase`${time}까지 열림`,
  },
  overlap: (weekday, how) => `${weekday}: ${overlap[how]}`,
  busyOnly: '이 사람의 캘린더는 바쁜 시간만 보입니다.',

  focusLost: '잃는 집중',
  focusLostKnown: (known) => `잃는 집중, ${known}명 확인`,
  costUnknown: '비용 알 수 없음',
  soonestForBoth: '둘 다 가장 빠른 시간',
  stretches: (threshold) => `연속 ${threshold} 이상 기준`,
  priceTitle: (threshold) =>
    `집중은 연속 ${threshold} 이상인 빈 시간만 계산합니다(T = ${threshold}). ‘규칙’에서 변경할 수 있습니다.`,
  spokenCost: (hours) => `집중 ${hours} 손실.`,
  spokenCostAtLeast: (hours) => `집중 최소 ${hours} 손실.`,
  spokenPrice: (hours, threshold) => `집중 ${hours} 손실, 연속 ${threshold} 이상 기준`,
  spokenPriceAtLeast: (hours, threshold) => `집중 최소 ${hours} 손실, 연속 ${threshold} 이상 기준`,
  spokenUnknown: '비용 알 수 없음',

  betterTimes: '더 나은 시간',
  moveTo: (when) => phrase`${when}에 잡기`,
  orMoveTo: (when) => phrase`또는 ${when}에 잡기`,
  slotReason: {
    betweenMeetings: '회의 사이',
    beforeMeeting: '회의 전',
    afterMeeting: '회의 후',
    nextToMeeting: '회의 옆',
    atTheEdge: '블록 가장자리',
    rightAfterBlock: '블록 직후',
    endOfDay: '하루의 끝',
    calendarsShowFree: '두 캘린더 모두 한가함',
  },
  soonSlot: (minutes) => `${minutes}분 후, 둘 다 한가함`,
  laterSlot: '둘 다 한가함',
  allFree: (guests) => `${guests}명 모두 한가함`,
  bestSlotWhy: (reason, cost) => `${reason} · 비용 ${cost}`,
  slotWhy: (reason, cost) => `${reason} · ${cost}`,
  copyQuestion: (name) => phrase`${name}님에게 할 질문 복사`,
  question: (asked, better) => `${asked} 괜찮으신가요? 아니면 ${better} 시간이 더 나은가요?`,
  questionAlone: (asked) => `${asked} 괜찮으신가요?`,
  quoted: (text) => `“${text}”`,

  showAllGuests: (count) => `참석자 ${count}명 모두 보기`,
  allGuests: (count) => `참석자 ${count}명 모두`,
  guestLine: (severity, what) => phrase`${[severity]} · ${what}`,

  hold: '1:1까지 보류',
  bookAnyway: '그래도 예약',
  back: '뒤로',
  reason: { incident: '장애 대응', deadline: '마감', agreed: '합의함', other: '기타' },
  reasons: {
    label: '이유',
    sentence: (time) => phrase`${time}에 잡는 이유가 무엇인가요?`,
    more: '이유는 회의에 적힙니다. 이메일은 전송되지 않습니다.',
    note: (name) => phrase`메모(선택사항, ${name}님도 읽을 수 있음)`,
    noteForAll: phrase`메모(선택사항, 참석자도 읽을 수 있음)`,
    submit: '이유 적기',
    budget: (used, most) => `이번 달 ${most}회 중 ${used}회 사용. 본인에게만 표시됩니다.`,
  },
  noted: {
    word: '이유 적음',
    sentence: (reason) => phrase`${[reason]}. 준비되면 Calendar에서 ‘저장’을 누르세요.`,
    change: '변경',
    findBetter: '더 나은 시간 찾기',
    announced: '이유를 적었습니다. 준비되면 Calendar에서 ‘저장’을 누르세요.',
  },
  ...holdCard,
  opening: {
    word: '옮기는 중',
    sentence: (range) => phrase`${range} 시간으로 전체 편집기가 열립니다.`,
    more: 'Calendar가 여기에서는 시간을 받지 않았습니다.',
    announced: 'Calendar가 여기에서는 시간을 받지 않았습니다. 그 시간으로 전체 편집기가 열립니다.',
  },
  notice: {
    saveWaits: '아직 저장되지 않았습니다. 이대로 예약하려면 다시 저장하세요.',
    notTaken: 'Calendar가 이 시간을 받지 않았습니다. 직접 변경하세요.',
    notKept: '브라우저에 보관하지 못했습니다. 다시 시도하세요.',
  },

  dismiss: '닫기',
  undo: '실행취소',
  asDrafted: (time) => phrase`초안대로 ${time}도 괜찮습니다.`,
  offline: '오프라인입니다.',
  googleIsLate: 'Google이 응답하지 않습니다.',
  stale: (why, time) => phrase`${[why]} 오늘 ${time} 데이터로 확인했습니다.`,
  staleOlder: (why, dayAndTime) => phrase`${[why]} ${dayAndTime} 데이터로 확인했습니다.`,
  otherZone: (name, range) => phrase`내 시간대로 표시된 시간입니다. ${name}님에게는 ${range}입니다.`,

  moved: { word: '옮김', more: '아직 저장되지 않았습니다. Calendar에서 ‘저장’을 누르세요.' },
  unreadable: {
    sentence: phrase`이 초안의 시간을 읽을 수 없습니다.`,
    more: '전체 편집기를 열면 그곳에서 확인합니다.',
    button: '옵션 더보기',
  },
  alreadyThere: '변경 없음',
  repeats: phrase`반복 일정입니다. 첫 번째 시간만 확인했습니다.`,
  saveAsItIs: '그대로 저장하세요. 이유는 묻지 않습니다.',
  notChecked: '확인 안 됨',
  signIn: {
    sentence: phrase`Google에 다시 로그인해야 합니다.`,
    more: '내 블록은 Google Calendar에 남습니다.',
    button: '다시 연결',
  },
  otherAccount: {
    sentence: (page, connected) => phrase`이 탭은 ${page}, Let Them Cook은 ${connected} 계정입니다.`,
    button: (page) => phrase`${page} 연결`,
  },

  announced: (severity, what, cost) => `Let Them Cook: ${severity}. ${what} ${cost}`.trim(),
  announcedBest: (time) => `가장 좋은 시간: ${time}.`,
  announcedMove: (time) => `옮긴 시간: ${time}. 아직 저장되지 않았습니다.`,
  announcedUndo: (time) => `원래 시간: ${time}.`,
};
