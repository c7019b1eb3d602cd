// Opções, a conta. Nomes do console do Google como ele os escreve em português.
import { phrase } from '../phrase.ts';

export const account = {
  intro:
    'Uma Conta do Google em uso por vez; cada uma guarda seus próprios dados. O Google pergunta na janela dele.',
  connection: 'Conexão',
  connected: (email: string) => phrase`Conta conectada: ${email}.`,
  connectedText: 'A chave da sua agenda termina com a sessão do navegador e é renovada em silêncio.',
  another: 'Conectar outra conta',
  disconnect: 'Desconectar',
  disconnectNote: 'Seus blocos publicados ficam no Google Agenda.',
  clientId: 'ID do cliente OAuth',
  clientIdFrom: {
    policy: 'Vem da sua empresa.',
    options: 'Foi digitado aqui.',
    build: 'Veio com esta versão.',
  },
  steps: 'Três etapas',
  stepProject: 'Crie um projeto e, nele, um cliente OAuth do tipo “Aplicativo da Web”, em',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'Registre lá este endereço de redirecionamento:',
  copyRedirect: 'Copiar o endereço',
  stepPaste: 'Cole aqui o ID do cliente:',
  docsLead: 'Cada etapa em detalhe: ',
  docs: 'docs/google-cloud.md no código-fonte',
  docsPath: 'docs/google-cloud.md',
  save: 'Salvar',
  removeOwn: 'Remover',
  notAClientId: 'Isso não é um ID do cliente: só letras, dígitos, pontos e hífens.',
} as const;
