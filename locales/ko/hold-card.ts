// Korean: the card's words around the 1:1.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const holdCard: Pick<Words['card'], 'holding' | 'taking' | 'focusSaved' | 'held'> = {
  holding: {
    word: '1:1까지 보류',
    next: (name, time) => phrase`${name}님과의 다음 1:1: ${time}.`,
    more: '이 초안은 저장하지 않고 닫습니다. 아무것도 전송되지 않습니다.',
    none: (name) => phrase`앞으로 6주 동안 ${name}님과의 1:1이 없습니다.`,
    moreNone: '1:1이 생길 때까지 보류 목록에 남습니다.',
    what: '내용',
    link: '링크 또는 이유',
    optional: '(선택사항)',
    submit: '보류하기',
    take: '직접 하기',
    plan: '1:1 계획',
  },
  taking: {
    word: '직접 하기',
    free: (range) => phrase`${range} 시간이 비어 있습니다.`,
    more: (title) => `내 캘린더에 “${title}” 블록이 생깁니다. 이 초안은 저장하지 않고 닫습니다.`,
    moreUntitled: '내 캘린더에 집중 블록이 생깁니다. 이 초안은 저장하지 않고 닫습니다.',
    none: phrase`2주 동안 근무 시간에 빈 시간이 없습니다.`,
    moreNone: '보류해 두고 나중에 보류 목록에서 직접 하세요.',
    submit: '블록 만들기',
  },
  focusSaved: '지킨 집중',
  held: {
    word: '보류됨',
    titled: (title) => phrase`“${title}”`,
    untitled: phrase`이 초안`,
    waits: (what, time) => phrase`${what}: ${time}까지 보류합니다.`,
    waitsForNext: (what, name) => phrase`${what}: ${name}님과의 다음 1:1까지 보류합니다.`,
    taken: (what, range) => phrase`${what}: 내 블록이 생겼습니다, ${range}.`,
    takenWord: '내가 맡음',
    closeIt: '초안은 저장하지 않고 직접 닫으세요.',
    openQueue: '보류 목록 열기',
    announced: (time) => `${time}까지 보류합니다.`,
    announcedNext: '다음 1:1까지 보류합니다.',
    announcedTaken: (range) => `내 블록: ${range}.`,
    undone: '더 이상 보류하지 않습니다.',
  },
};
