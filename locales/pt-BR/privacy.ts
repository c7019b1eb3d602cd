// Opções, privacidade.
export const privacy = {
  intro:
    'Nenhum servidor nosso. Três lugares têm seus dados: este navegador, seu Google Agenda e as agendas que outros compartilham com você.',
  what: 'O quê',
  why: 'Por quê',
  where: 'Onde fica',
  rows: [
    [
      'Seus eventos',
      'Para ver o que já está no seu tempo de cozinha e oferecer horários que servem a você',
      'Este navegador',
    ],
    [
      'Blocos e horários ocupados do seu time',
      'Para avisar antes de você salvar. Os títulos das reuniões do time nunca são buscados',
      'Este navegador',
    ],
    [
      'O rascunho na página',
      'Horário, fuso e convidados, para avaliar antes de você salvar. Nada disso é guardado',
      'Só na memória',
    ],
    [
      'Seu tempo de cozinha',
      'Gravado para que outros possam ver: título neutro, horas, nível',
      'Seu Google Agenda',
    ],
    [
      'O que você decidiu sobre reuniões em tempo de cozinha',
      'Para seu próprio espelho: horários, custos e motivos. Sem nomes',
      'Este navegador',
    ],
    ['Suas configurações e os endereços do seu time', 'Para que estejam aqui amanhã', 'Este navegador'],
    ['Login do Google', 'Uma chave que termina com a sessão do navegador', 'Só na memória'],
  ],
} as const;
