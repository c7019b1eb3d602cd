// Korean: what the rules say. Clauses end in 합니다 without a full stop, so that a sentence can go on behind them.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

const days = (number: number) => [`${number}일`];
const weeks = (number: number) => [`${number}주`];
const hours = (number: number) => [`${number}시간`];

export const rules: Words['rules'] = {
  list: {
    'protected-overlap': {
      title: '보호 시간과 겹침',
      why: '초안이 누군가의 쿠킹 타임과 겹칩니다. 카드가 있는 이유이므로 항상 켜져 있습니다.',
      source: '눈에 보이는 신호가 방해를 46% 줄였습니다(FlowLight, 449명, CHI 2017).',
    },
    'focus-cost': {
      title: '집중 비용',
      why: '초안의 길이가 아니라 초안 때문에 잃는 끊김 없는 시간입니다. 더 짧은 시간은 계산하지 않습니다.',
      source:
        '프로그래머는 다시 편집하기까지 10~15분이 필요하고, 방해 없는 2시간은 하루에 한 번쯤입니다(Parnin & Rugaber 2011).',
    },
    'check-in-cadence': {
      title: '점검 주기',
      why: '다음 1:1 전에 점검이 두 번째로 잡히거나, 1:1이 예정일 뒤로 옮겨집니다.',
      source: '조용한 시간을 믿고 맡길 수 있는 것은 1:1 덕분입니다. 그곳에서 목표를 정하고 맡깁니다.',
    },
    'finish-line': {
      title: '완료 목표',
      why: '완료 목표 직전에 잡히는 회의입니다. 새 주제나 반복 일정은 더 무겁게 봅니다.',
      source: '회의는 개발 중에는 방해가 되고 계획 단계에는 도움이 됩니다(Meyer 외, 응답 5,971건).',
    },
    'short-notice': {
      title: '급한 일정',
      why: '상대가 게시한 희망 사전 알림보다 급한 일정입니다.',
      source: '본인이 게시한 조건입니다. 게시하지 않은 사람에 대해서는 아무것도 말하지 않습니다.',
    },
    'series-impact': {
      title: '반복 일정의 영향',
      why: '반복되는 초안이 앞으로 12주 동안 잃게 하는 집중과, 집중이 거의 남지 않는 주입니다.',
      source: '게시된 블록은 6주분입니다. 그 뒤의 주도 같다고 보며 카드에 그렇게 표시합니다.',
    },
    'outside-working-hours': {
      title: '근무 시간 외',
      why: '상대가 게시한 시간의 앞이나 뒤입니다.',
      source: '본인이 게시한 시간입니다. Google Calendar에도 비슷한 경고가 있어 처음에는 꺼져 있습니다.',
    },
    'meeting-load': {
      title: '회의량',
      why: '회의가 근무 시간의 이 비율보다 많은 날입니다.',
      source: '집중 블록을 뺀 캘린더입니다. 바쁜 시간만 보이면 아무것도 말하지 않습니다.',
    },
    'one-on-one-first': {
      title: '밀린 1:1 먼저',
      why: '블록의 가장자리라면 밀린 1:1은 괜찮으며 카드에 그렇게 표시합니다.',
      source: '두 사람을 떼어 놓는 보호는 오래가지 않습니다. 1:1이 쿠킹 타임보다 우선입니다.',
    },
  },
  unit: {
    checkIns: { short: '회, 1:1까지', label: '1:1까지의 점검 횟수(1:1 포함)' },
    days: { short: '일', label: '일수' },
    hours: { short: '시간 이하', label: '반영하는 사전 알림의 최대 시간' },
    blocks: { short: '회/주', label: '한 주에 최소한 남기는 집중 횟수' },
    percent: { short: '%/일', label: '근무 시간에서 차지하는 비율(퍼센트)' },
  },
  clause: {
    overdueOneOnOne: (name, late) => phrase`${name}님과의 1:1이 ${days(late)} 밀렸습니다`,
    secondCheckIn: (name, when) => phrase`${when} ${name}님과의 1:1 전에 점검이 하나 더 잡힙니다`,
    oneOnOnePastDue: (name, day) => phrase`${name}님과의 1:1 예정일은 ${day}이며, 이 시간은 그 뒤입니다`,
    finishLine: (name, day) => phrase`${name}님은 ${day}까지 끝내려고 합니다`,
    newTopic: (name, day) => phrase`${name}님은 ${day}까지 끝내려고 하며, 이 일정은 새로운 일입니다`,
    shortNotice: (name, within, wanted) =>
      phrase`${hours(within)} 안에 시작합니다. ${name}님은 ${hours(wanted)} 전 알림을 원합니다`,
    seriesThinsWeeks: (name, thin, least) =>
      phrase`이 반복 일정으로 ${name}님의 집중이 ${[String(least)]}회 미만인 주가 ${weeks(thin)} 생깁니다`,
    seriesBreaksUp: (name, times) =>
      phrase`이 반복 일정은 ${name}님의 집중을 ${[String(times)]}번 더 나눕니다`,
    outsideHours: (name, range) => phrase`${name}님의 그날 근무 시간은 ${range}입니다`,
    dayOff: (name) => phrase`${name}님은 그날 근무하지 않습니다`,
    fullDay: (name, share) => phrase`이 일정까지 더하면 ${name}님 하루의 ${share}가 회의입니다`,
  },
  row: {
    overdueOneOnOne: (late) => phrase`1:1 ${days(late)} 밀림`,
    secondCheckIn: (when) => phrase`1:1 ${when}`,
    oneOnOnePastDue: (day) => phrase`1:1 예정일 ${day}`,
    finishLine: (day) => phrase`${day}까지 끝냄`,
    shortNotice: (wanted) => phrase`${hours(wanted)} 전 알림을 원함`,
    seriesThinsWeeks: (thin) => phrase`집중이 적은 주 ${weeks(thin)}`,
    seriesBreaksUp: phrase`이후에도 나뉨`,
    outsideHours: (range) => phrase`근무 시간 ${range}`,
    dayOff: phrase`그날 근무하지 않음`,
    fullDay: (share) => phrase`회의 ${share}`,
  },
  fineEdge: (what) => phrase`${what}. 이 가장자리는 괜찮습니다.`,
  moreReasons: (number) => `이유 ${number}개 더`,
  reason: (severity, what) => phrase`${[severity]} · ${what}.`,
  andRow: (first, next) => phrase`${first}; ${next}`,
  seriesCost: (cost, span) => phrase`반복 일정입니다. ${weeks(span)} 동안 집중 ${cost} 손실.`,
  seriesCostAtLeast: (cost, span) => phrase`반복 일정입니다. ${weeks(span)} 동안 집중 최소 ${cost} 손실.`,
  seriesCostIfAlike: (cost, span, seen) =>
    phrase`반복 일정입니다. 모두 앞으로 ${weeks(seen)}와 같다면 ${weeks(span)} 동안 집중 ${cost} 손실.`,
  always: '항상 켜짐',
  default: (value) => `기본값 ${value}`,
  outOfRange: (min, max) => `${min}~${max} 사이의 정수를 입력하세요.`,
  backToDefaults: '기본값으로 되돌리기',
  backAtDefaults: '모든 규칙이 기본값입니다.',
  saysAtWorst: (word) => `가장 강한 표시: ${word}`,
};
