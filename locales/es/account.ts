// Spanish, “tú”.
import { phrase } from './phrase.ts';

export const account = {
  intro:
    'Se usa una sola cuenta de Google a la vez; cada una guarda sus propios datos. Google te pregunta en su propia ventana.',
  connection: 'Conexión',
  connected: (email: string) => phrase`Cuenta conectada: ${email}.`,
  connectedText: 'La llave de tu calendario termina con la sesión del navegador y se renueva en silencio.',
  another: 'Conectar otra cuenta',
  disconnect: 'Desconectar',
  disconnectNote: 'Tus bloques publicados se quedan en Google Calendar.',
  clientId: 'ID de cliente de OAuth',
  clientIdFrom: {
    policy: 'Viene de tu empresa.',
    options: 'Se introdujo aquí.',
    build: 'Vino con esta versión.',
  },
  steps: 'Tres pasos',
  stepProject: 'Crea un proyecto y, en él, un cliente de OAuth de tipo «Aplicación web» en',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'Registra allí esta dirección de redirección:',
  copyRedirect: 'Copiar la dirección',
  stepPaste: 'Pega aquí el ID de cliente:',
  docsLead: 'Cada paso en detalle: ',
  docs: 'docs/google-cloud.md en el código fuente',
  docsPath: 'docs/google-cloud.md',
  save: 'Guardar',
  removeOwn: 'Quitar',
  notAClientId: 'Eso no es un ID de cliente: solo letras, cifras, puntos y guiones.',
} as const;
