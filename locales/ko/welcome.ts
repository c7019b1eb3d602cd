// Korean: the first page.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const welcome: Words['welcome'] = {
  title: 'Let Them Cook에 오신 것을 환영합니다',
  heading: '몰입은 온전하게. 회의는 더 좋은 자리로.',
  lead: 'Google Calendar의 초안이 누군가의 쿠킹 타임에 들어가면 저장하기 전에 비용을 볼 수 있고, 더 나은 시간은 클릭 한 번이면 됩니다.',
  start: '시작',
  startNote: '약 45초. 자체 서버가 없습니다.',
  picture:
    '그림: 카드가 엔지니어 A님이 9시부터 12시까지 쿠킹 중이고 집중 3시간을 잃게 된다고 알리며 13:00을 제안합니다.',

  role: '어떤 일을 하시나요?',
  roles: {
    cook: { name: '쿠킹합니다', text: '길고 조용한 시간이 필요합니다.' },
    lead: { name: '이끕니다', text: '그런 사람들과 회의를 잡습니다.' },
    both: { name: '둘 다', text: '한 주에 둘 다 합니다.' },
  },
  first: '처음 보호할 시간',
  firstBlock: {
    tueThu: '화·목 9~12시',
    everyDay: '매일 9~11시',
    own: '직접 그리기',
    later: '나중에',
  },

  try: '예시 주로 체험하기',
  tryText: '모두 예시이며 계정이 필요 없습니다. ‘빠른 회의’를 다른 곳으로 끌거나 화살표 키를 사용하세요.',
  week: '예시 주',
  draft: '빠른 회의',
  draftAt: (when) => `빠른 회의, ${when}. 화살표 키로 옮깁니다.`,
  person: '엔지니어 A',
  blockAt: (range) => `엔지니어 A님은 ${range} 쿠킹 중입니다`,
  meetingAt: (range) => `회의 ${range}`,
  clear: '여기서는 잃는 것이 없어 카드가 나타나지 않습니다.',

  connectStep: '원할 때 연결하기',
  permissions: [
    ['내 일정을 읽습니다', '. 쿠킹 타임과 겹치는 일정을 보기 위해서입니다.'],
    ['내 블록을 씁니다', '. 방해 금지 시간으로 쓰고, 옮기는 회의도 씁니다.'],
    ['팀이 공유한 내용을 읽습니다', ': 블록과 바쁜 시간만 읽고 제목은 읽지 않습니다.'],
    ['여기에 남습니다.', ' 이 브라우저와 Google Calendar에만 있습니다.'],
  ],
  connect: 'Google Calendar 연결',
  later: '나중에',
  connectNote: 'Google 창에서 묻습니다. 언제든지 취소할 수 있습니다.',
  waiting: 'Google 창이 열려 있습니다.',
  connected: (email) => phrase`${email} 계정으로 연결되었습니다.`,
  isProtected: (when) => phrase`보호하고 캘린더에 게시했습니다: ${when}.`,
  drawOwn: '쿠킹 타임 그리기',
  addPeople: '팀원 추가',
  openCalendar: 'Google Calendar 열기',
};
