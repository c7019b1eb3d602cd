// Korean: the page of the second chance (다시 볼 기회). 일정 stands behind a title so that no particle depends on its sound.
import { type Phrase, phrase } from '../phrase.ts';
import type { Words } from '../words.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

type SecondChance = Words['secondChance'];

const { reason } = card;

const named = (title: string): Phrase => (title.trim() === '' ? phrase`이 일정` : phrase`“${title}” 일정`);

const failed: Record<Parameters<SecondChance['notMoved']>[0], string> = {
  ...shared.problem,
  changed: '회의가 그사이 변경되었습니다.',
};

export const secondChance: SecondChance = {
  page: '다시 볼 기회',
  heading: (title) => phrase`${named(title)}을 다시 볼 기회`,
  lead: '저장되었지만 쿠킹 타임에 들어갔습니다. 지금 클릭 한 번으로 옮길 수 있습니다.',
  forAccount: (account) => phrase`${account} 계정`,

  saved: (title, day, range, ago) =>
    title.trim() === '' ? `${day}, ${range}, ${ago} 저장됨.` : `“${title}”, ${day}, ${range}, ${ago} 저장됨.`,
  tellsOne: (name) => phrase`옮기면 ${name}님에게 업데이트된 초대가 한 번 전송됩니다.`,
  tellsAll: phrase`옮기면 참석자에게 업데이트된 초대가 한 번 전송됩니다.`,
  oneOfSeries: '이 날짜만 옮깁니다. 나머지 반복 일정은 그대로입니다.',
  noSlot: '앞으로 7일 동안 더 나은 시간을 찾지 못했습니다.',

  hold: '1:1까지 보류',
  keep: '이유를 적고 유지',
  dismiss: '닫기',
  reasonQuestion: (title) => phrase`${named(title)}을 유지하는 이유:`,
  reason,
  note: '메모(선택사항)',
  keepIt: '유지',
  back: '뒤로',
  reasonStays: '이유는 이 브라우저에 남습니다. 이메일은 전송되지 않습니다.',

  also: '쿠킹 타임에 저장된 다른 회의',
  look: '보기',
  lookAt: (title) => (title.trim() === '' ? '이 일정 보기' : `“${title}” 일정 보기`),
  row: (when, who, severity) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: '제목 없음',

  moved: (title, when) => phrase`${named(title)}을 ${when}에 다시 잡았습니다.`,
  movedMore: '업데이트를 보냈습니다.',
  kept: (title, why) => phrase`${named(title)}을 유지합니다. ${[reason[why]]}.`,
  held: (title) => phrase`${named(title)}을 유지하고 1:1까지 보류합니다.`,
  dismissed: (title) => phrase`${named(title)}을 유지합니다.`,
  gone: (title) => phrase`${named(title)}이 Calendar에서 삭제되었습니다.`,

  notMoved: (why) => `아무것도 옮기지 않았습니다. ${failed[why]}`,
  stale: (time) => phrase`오프라인입니다. ${time} 데이터로 확인했습니다.`,
  allClear: '이번 주는 모두 괜찮습니다.',
  noneFound: (people) => `찾지 못했습니다. 캘린더 ${people}개는 바쁜 시간만 보입니다.`,
  quiet: '이 페이지는 조용한 알림에서 열리며 저절로 열리지 않습니다.',
};
