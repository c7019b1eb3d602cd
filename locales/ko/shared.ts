// Korean: words of several pages. ‘…’ in `requestToShare` are Google's own labels.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const shared: Words['shared'] = {
  brand: 'Let Them Cook',
  hours: (number) => `${number}시간`,
  unknown: '?',
  justNow: '방금',
  dayAndRange: (day, range) => `${day} ${range}`,
  spokenRange: (from, to) => `${from}부터 ${to}까지`,
  copied: '복사했습니다.',
  notCopied: '브라우저에서 복사하지 못했습니다.',
  notCopiedLabel: '복사 실패',
  saved: '저장됨',
  requestToShare:
    '제가 겹쳐서 일정을 잡지 않도록 방해 금지 시간을 볼 수 있게 해 주시겠어요? Google Calendar의 ‘설정’에서 내 캘린더를 열고 ‘특정 사용자와 공유’에서 저를 ‘모든 일정 세부정보 보기’ 권한으로 추가해 주세요.',
  copyRequest: '공유 요청 복사',
  copiedLabel: '복사됨',
  problem: {
    unauthorized: 'Google에 다시 로그인해야 합니다.',
    gone: 'Google에 최근 변경사항이 남아 있지 않습니다. 모두 다시 읽습니다.',
    refused: 'Google에서 거부했습니다.',
    rateLimited: 'Google에 너무 자주 요청했습니다.',
    offline: 'Google에 연결할 수 없습니다.',
    malformed: 'Google의 응답을 읽을 수 없습니다.',
    notFound: 'Google에서 이 캘린더를 찾을 수 없습니다.',
  },
  storage: {
    newerData: {
      title: '더 새로운 버전에서 저장한 데이터입니다.',
      text: '이 버전은 데이터를 보여주기만 하고 변경하지 않습니다. 계속하려면 확장 프로그램을 업데이트하세요.',
    },
    blocked: {
      title: '저장소를 업데이트하는 중입니다.',
      text: '아무것도 사라지지 않습니다. 이 확장 프로그램의 다른 페이지를 닫거나 잠시 후 다시 시도하세요.',
    },
    full: {
      title: '브라우저의 저장 공간이 부족합니다.',
      text: 'Google에서 다시 받을 수 있는 것만 삭제했습니다. 블록, 사람, 설정은 남아 있습니다.',
    },
  },
  copyMyData: '내 블록, 사람, 설정 복사',
  copyFailed: '읽지 못했습니다.',
  quarantined: (count) => `데이터 ${count}개를 읽지 못해 따로 보관했습니다. 나머지는 모두 표시됩니다.`,
  levelInText: { hard: '엄격', soft: '유연', ask: '먼저 문의' },
  connect: 'Google Calendar 연결',
  reconnect: '다시 연결',
  default: { on: '기본값: 켜짐.', off: '기본값: 꺼짐.' },
  syncNow: '지금 동기화',
  cookingUntil: (time) => `${time}까지 쿠킹 중`,
  busyTimesOnly: '바쁜 시간만 표시',
  notLookedAt: '아직 확인 안 함',
  failed: (why) => phrase`작동하지 않았습니다: ${why}`,
  notConnected: {
    noClientId: {
      title: '한 단계가 남았습니다.',
      text: '회사 또는 본인이 이 확장 프로그램을 Google에 등록해야 합니다.',
      button: '세 단계 보기',
    },
    signedOut: {
      title: '연결하면 쿠킹 타임을 보고 보호할 수 있습니다.',
      text: 'Google은 한 번만 묻습니다. 모든 것은 이 브라우저와 내 캘린더에 남습니다.',
      button: 'Google Calendar 연결',
    },
    refused: {
      title: '연결되지 않았습니다.',
      text: 'Google 창이 닫혔거나 허용되지 않았습니다. 아무것도 변경되지 않았습니다.',
      button: '다시 시도',
    },
    needsInteraction: {
      title: 'Google에 다시 로그인해야 합니다.',
      text: '그때까지 초안을 확인하지 않습니다. 아무것도 사라지지 않습니다.',
      button: '다시 연결',
    },
    scopesMissing: {
      title: '권한이 부족합니다.',
      text: 'Google 창에서 모든 체크박스를 선택된 채로 두세요. 없으면 캘린더를 읽거나 블록을 게시할 수 없습니다.',
      button: '다시 연결',
    },
    wrongAccount: {
      title: '다른 Google 계정이었습니다.',
      text: '데이터는 섞이지 않았습니다. 여기에 연결된 계정을 선택하거나 다른 계정도 연결하세요.',
      button: '다시 연결',
    },
    blockedByAdmin: {
      title: '회사에서 아직 허용하지 않았습니다.',
      text: '관리자가 Google 관리 콘솔에서 이 확장 프로그램의 클라이언트 ID를 신뢰해야 합니다.',
      button: '다시 시도',
    },
  },
};
