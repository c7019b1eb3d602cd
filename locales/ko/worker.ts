// Korean: what is said outside of pages.
import type { WorkerWords } from '../worker-words.ts';

const brand = 'Let Them Cook';

export const worker: WorkerWords = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google에 다시 로그인해야 합니다`,
    secondChances: (meetings) => `${brand}: 회의 ${meetings}개가 쿠킹 타임에 들어갔습니다`,
    askedForHelp: `${brand}: 도움을 요청했습니다`,
    invitations: (invitations) => `${brand}: 쿠킹 타임에 온 초대 ${invitations}개`,
    pageNotRead: `${brand}: 이 페이지에서는 작동하지 않습니다`,
    hoursLeft: (hours) => `${brand}: 쿠킹 중, ${hours}시간 남음`,
    minutesLeft: (minutes) => `${brand}: 쿠킹 중, ${minutes}분 남음`,
    paused: `${brand}: 지킴이가 일시중지되었습니다`,
    off: `${brand}: 지킴이가 꺼져 있습니다`,
    notConnected: `${brand}: 연결되지 않음`,
  },
  secondChance: {
    titled: (title) => `“${title}” 일정이 쿠킹 타임에 들어갔습니다`,
    untitled: '회의가 쿠킹 타임에 들어갔습니다',
    text: '저장되었습니다. 클릭 한 번으로 옮길 수 있습니다.',
    several: (meetings) => `회의 ${meetings}개가 쿠킹 타임에 들어갔습니다`,
    severalText: '저장되었습니다. 하나씩 클릭 한 번으로 옮길 수 있습니다.',
  },
  gone: {
    title: (meetings) =>
      meetings === 1 ? '1:1이 캘린더에서 사라졌습니다' : `1:1 ${meetings}개가 캘린더에서 사라졌습니다`,
    text: '다음 1:1이 약속보다 늦거나 잡혀 있지 않습니다. 누구와의 1:1인지는 팀 페이지에 있습니다.',
  },
  mirror: {
    title: '이번 주 되돌아보기',
    text: '먼저 내가 만든 방해부터. 본인만 볼 수 있습니다.',
  },
  held: {
    title: (time) => `오늘 ${time} 1:1`,
    text: (requests) => `보류된 요청이 ${requests}개 있습니다. 아직 필요한가요?`,
    selection: '“%s” 1:1까지 보류',
  },
  finishLine: '완료 목표',
};
