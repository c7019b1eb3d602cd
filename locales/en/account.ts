import { phrase } from '../phrase.ts';

export const account = {
  intro:
    'One Google account is in use at a time; each keeps its own data. Google asks you in its own window.',
  connection: 'Connection',
  connected: (email: string) => phrase`Connected as ${email}.`,
  connectedText: 'The key to your calendar ends with the browser session and is renewed quietly.',
  another: 'Connect another account',
  disconnect: 'Disconnect',
  disconnectNote: 'Your published blocks stay in Google Calendar.',
  clientId: 'OAuth client ID',
  clientIdFrom: {
    policy: 'It comes from your company.',
    options: 'It was entered here.',
    build: 'It came with this build.',
  },
  steps: 'Three steps',
  stepProject: 'Create a project, and in it an OAuth client of type “Web application”, at',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'Register this redirect address there:',
  copyRedirect: 'Copy the address',
  stepPaste: 'Paste the client ID here:',
  docsLead: 'Each step in detail: ',
  docs: 'docs/google-cloud.md in the source',
  docsPath: 'docs/google-cloud.md',
  save: 'Save',
  removeOwn: 'Remove',
  notAClientId: 'That is not a client ID: letters, digits, dots and dashes only.',
} as const;
