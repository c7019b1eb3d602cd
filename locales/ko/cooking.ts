// Korean: the section on cooking time in the options page.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const cooking: Words['cooking'] = {
  singles: '일회성 블록',
  single: (number) => `일회성 블록 ${number}`,
  addSingle: '일회성 블록 추가',
  date: '날짜',
  chooseDate: '날짜를 선택하세요.',
  isOver: '이미 지난 시간입니다. 앞으로의 시간이어야 저장됩니다.',
  removed: (block) => phrase`캘린더에서 삭제했습니다: ${block}.`,

  help: '드래그해서 그리거나 목록을 사용하세요.',
  keys: '화살표 키로 이동, Shift + 화살표 키로 크기 조절, Delete로 삭제, 1, 2, 3으로 단계를 설정합니다. Page Up과 Page Down으로 주를 바꿉니다.',
  yourMeetings: '내 회의',
  busy: '바쁨',
  meeting: (title, range) => phrase`${title}, ${range}`,
  weakened: '유연, 상한 초과',
  overlap: (when, title, block) =>
    phrase`${when}, “${title}” 일정이 이미 ${block} 안에 있습니다. 그대로 유지되며 새 초안에만 경고합니다.`,
  overlapUntitled: (when, block) =>
    phrase`${when}: 내 약속이 이미 ${block} 안에 있습니다. 그대로 유지되며 새 초안에만 경고합니다.`,
  overlapsMore: (more) => `이번 주 쿠킹 타임에 회의가 ${more}개 더 있습니다.`,

  capTitle: '상한: 한 주에서 보호하는 비율',
  capMeter: (taken, all, share, cap) => `${all} 중 ${taken}이 쿠킹 타임, ${share}; 상한 ${cap}`,
  capNow: (taken, all, share) => `${all} 중 ${taken}, ${share}.`,
  capWhy: (standard) =>
    `상한을 넘는 새 블록은 ‘유연’으로 게시됩니다. 꽉 막힌 캘린더는 무시되기 때문입니다. 기본값: ${standard}.`,
  percent: '%',
  capRange: (min, max) => `${min}~${max} 사이의 정수를 입력하세요.`,
  backToDefault: (value: string) => `기본값으로 되돌리기: ${value}`,
  standard: (value) => `기본값 ${value}`,
  weakenedDays: (days, cap) =>
    `‘유연’으로 게시된 요일: ${days}. 한 주가 상한 ${cap}를 넘어 새 블록부터 양보합니다.`,
  weakenedSingle: (cap) => `‘유연’으로 게시됩니다. 한 주가 상한 ${cap}를 넘어 새 블록부터 양보합니다.`,
  weakenedPicture: (hours, cap) => `이번 주 ${hours}은 상한 ${cap}를 넘어 ‘유연’으로 게시됩니다.`,

  notice: '원하는 사전 알림',
  noNotice: '없음',
  hours: (hours) => `${hours}시간`,
  noticeWhy: (standard) => `이보다 급한 일정은 표시만 되고 거부되지 않습니다. 기본값: ${standard}.`,

  edges: '블록의 가장자리',
  edgesMayBeBooked: '예약할 수 있음',
  edgesWhy: (block, edge, little, middle, much) =>
    `${block} 블록에서 30분을 ${edge}에 잡으면 ${little}, ${middle}에 잡으면 ${much}의 집중을 잃습니다. 기본값: 켜짐.`,

  finish: '완료 목표',
  finishWhy: '쿠킹하는 프로젝트가 끝나는 날입니다. 날짜는 블록에 게시되고 이름은 이 브라우저에 남습니다.',
  finishName: '프로젝트',
  finishDate: '마지막 날',
  finishClear: '지우기',
  finishCleared: '완료 목표를 지웠습니다.',
  finishNoDate: '날짜를 선택하세요. 날짜가 없으면 아무것도 게시되지 않습니다.',
  finishPassed: '이미 지난 날입니다. 다른 날을 선택하거나 지우세요.',
  finishBudget: (planned, left, kept) =>
    `그때까지 계획된 쿠킹 타임은 ${planned}입니다. 회의를 빼면 ${left} 남았고, 지금까지 ${kept}을 지켰습니다.`,
  finishNoBlocks: '그때까지 계획된 쿠킹 타임이 없습니다.',
  finishStretch: (from, until) =>
    phrase`${from}부터 ${until}까지, 새 주제는 마무리한 뒤에 꺼내도록 관리자에게 경고합니다.`,
};
