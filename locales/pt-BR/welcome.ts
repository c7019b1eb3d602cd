// A primeira página.
import { phrase } from '../phrase.ts';

export const welcome = {
  title: 'Boas-vindas ao Let Them Cook',
  heading: 'O trabalho profundo fica inteiro. Reuniões acham um lugar melhor.',
  lead: 'Quando um rascunho no Google Agenda cai no tempo de cozinha de alguém, você vê quanto custa antes de salvar, e um horário melhor está a um clique.',
  start: 'Começar',
  startNote: 'Cerca de 45 segundos. Nenhum servidor nosso.',
  picture:
    'Figura: o cartão diz que Dev A está cozinhando das 9 às 12, que 3 horas de foco seriam perdidas, e oferece 13:00.',

  role: 'O que você faz?',
  roles: {
    cook: { name: 'Eu cozinho', text: 'Preciso de trechos longos e calmos.' },
    lead: { name: 'Eu lidero', text: 'Marco reuniões com quem cozinha.' },
    both: { name: 'Ambos', text: 'Faço os dois, na mesma semana.' },
  },
  first: 'Seu primeiro tempo protegido',
  firstBlock: {
    tueThu: 'Ter. e qui. 9–12',
    everyDay: 'Todo dia 9–11',
    own: 'Desenhar o meu',
    later: 'Depois',
  },

  try: 'Teste numa semana de exemplo',
  tryText:
    'Nada aqui é real, e nenhuma conta é necessária. Puxe “Conversa rápida” para outro lugar ou use as setas.',
  week: 'Semana de exemplo',
  draft: 'Conversa rápida',
  draftAt: (when: string) => `Conversa rápida, ${when}. As setas movem.`,
  person: 'Dev A',
  blockAt: (range: string) => `Dev A está cozinhando ${range}`,
  meetingAt: (range: string) => `Reunião ${range}`,
  clear: 'Nada se perde aqui, por isso não há cartão.',

  connectStep: 'Conecte quando quiser',
  permissions: [
    ['Lê seus eventos', ', para ver o que está sobre seu tempo de cozinha.'],
    ['Grava seus blocos', ', como horário de concentração, e reuniões que você move.'],
    ['Lê o que seu time compartilha', ': blocos e horários ocupados, nunca títulos.'],
    ['Fica aqui.', ' Neste navegador e no Google Agenda; em nenhum outro lugar.'],
  ],
  connect: 'Conectar o Google Agenda',
  later: 'Depois',
  connectNote: 'O Google pergunta na janela dele. Você pode voltar atrás quando quiser.',
  waiting: 'A janela do Google está aberta.',
  connected: (email: string) => phrase`Conta conectada: ${email}.`,
  isProtected: (when: string) => phrase`${when}: protegido e publicado na sua agenda.`,
  drawOwn: 'Desenhar seu tempo de cozinha',
  addPeople: 'Adicionar quem você lidera',
  openCalendar: 'Abrir o Google Agenda',
} as const;
