// Korean. Google's own words: 참석자, 일정, 저장, 부재중, 방해 금지 시간. No particle that depends on the sound of a value.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const account: Words['options']['account'] = {
  intro:
    'Google 계정은 한 번에 하나만 사용하며 데이터는 계정마다 따로 보관됩니다. 확인은 Google 창에서 합니다.',
  connection: '연결',
  connected: (email) => phrase`${email} 계정으로 연결되었습니다.`,
  connectedText: '캘린더 키는 브라우저 세션과 함께 사라지며 조용히 갱신됩니다.',
  another: '다른 계정 연결',
  disconnect: '연결 해제',
  disconnectNote: '게시한 블록은 Google Calendar에 남습니다.',
  clientId: 'OAuth 클라이언트 ID',
  clientIdFrom: {
    policy: '회사에서 설정한 값입니다.',
    options: '여기에서 입력한 값입니다.',
    build: '이 빌드에 포함된 값입니다.',
  },
  steps: '세 단계',
  stepProject: '프로젝트를 만들고 그 안에 ‘웹 애플리케이션’ 유형의 OAuth 클라이언트 만들기:',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: '이 리디렉션 주소를 그곳에 등록:',
  copyRedirect: '주소 복사',
  stepPaste: '클라이언트 ID를 여기에 붙여넣기:',
  docsLead: '단계별 자세한 설명: ',
  docs: '소스의 docs/google-cloud.md',
  docsPath: 'docs/google-cloud.md',
  save: '저장',
  removeOwn: '삭제',
  notAClientId: '클라이언트 ID가 아닙니다. 영문자, 숫자, 점, 하이픈만 쓸 수 있습니다.',
};
