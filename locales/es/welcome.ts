// Spanish, “tú”.
import { phrase } from './phrase.ts';

export const welcome = {
  title: 'Te damos la bienvenida a Let Them Cook',
  heading: 'El trabajo profundo sigue entero. Las reuniones encuentran un lugar mejor.',
  lead: 'Cuando un borrador en Google Calendar cae en el tiempo de cocina de alguien, ves lo que cuesta antes de guardar, y una hora mejor está a un clic.',
  start: 'Empezar',
  startNote: 'Unos 45 segundos. No tenemos servidor.',
  picture:
    'Imagen: la tarjeta dice que Ingeniera A está cocinando de 9 a 12, que se perderían 3 horas de concentración, y ofrece las 13:00.',

  role: '¿Qué haces?',
  roles: {
    cook: { name: 'Cocino', text: 'Necesito tramos largos y tranquilos.' },
    lead: { name: 'Dirijo', text: 'Reservo reuniones con quienes los necesitan.' },
    both: { name: 'Ambas cosas', text: 'Hago las dos, en la misma semana.' },
  },
  first: 'Tu primer tiempo protegido',
  firstBlock: {
    tueThu: 'Mar y jue 9–12',
    everyDay: 'Cada día 9–11',
    own: 'Dibujar el mío',
    later: 'Más tarde',
  },

  try: 'Pruébalo en una semana de muestra',
  tryText:
    'Aquí nada es real y no hace falta ninguna cuenta. Arrastra «Charla rápida» a otro sitio o usa las flechas.',
  week: 'Semana de muestra',
  draft: 'Charla rápida',
  draftAt: (when: string) => `Charla rápida, ${when}. Las flechas la mueven.`,
  person: 'Ingeniera A',
  blockAt: (range: string) => `Ingeniera A está cocinando ${range}`,
  meetingAt: (range: string) => `Reunión ${range}`,
  clear: 'Aquí no se pierde nada, así que no hay tarjeta.',

  connectStep: 'Conecta cuando quieras',
  permissions: [
    ['Lee tus eventos', ', para ver lo que hay sobre tu tiempo de cocina.'],
    ['Escribe tus bloques', ', como tiempo para concentrarse, y las reuniones que muevas.'],
    ['Lee lo que comparte tu equipo', ': bloques y horas ocupadas, nunca títulos.'],
    ['Se queda aquí.', ' Este navegador y Google Calendar; nadie más.'],
  ],
  connect: 'Conectar Google Calendar',
  later: 'Más tarde',
  connectNote: 'Google te pregunta en su propia ventana. Puedes retirarlo en cualquier momento.',
  waiting: 'La ventana de Google está abierta.',
  connected: (email: string) => phrase`Cuenta conectada: ${email}.`,
  isProtected: (when: string) => phrase`Protegido y publicado en tu calendario: ${when}.`,
  drawOwn: 'Dibujar tu tiempo de cocina',
  addPeople: 'Añadir a las personas que diriges',
  openCalendar: 'Abrir Google Calendar',
} as const;
