// The privacy section of the options, in Spanish.
export const privacy = {
  intro:
    'No tenemos servidor. Tus datos están en tres lugares: este navegador, tu Google Calendar y los calendarios que otras personas comparten contigo.',
  what: 'Qué',
  why: 'Por qué',
  where: 'Dónde se queda',
  rows: [
    [
      'Tus eventos',
      'Para ver lo que ya hay en tu tiempo de cocina y ofrecer horas que te vayan bien',
      'Este navegador',
    ],
    [
      'Bloques y horas ocupadas de tu equipo',
      'Para avisarte antes de guardar. Los títulos de sus reuniones nunca se piden',
      'Este navegador',
    ],
    [
      'El borrador en la página',
      'Su hora, zona e invitados, para valorarlo antes de que guardes. No se conserva nada',
      'Solo en memoria',
    ],
    [
      'Tu tiempo de cocina',
      'Se escribe para que otras personas lo vean: título neutro, horas, nivel',
      'Tu Google Calendar',
    ],
    [
      'Lo que decidiste sobre reuniones en tiempo de cocina',
      'Para tu propio espejo: horas, costes y motivos. No se nombra a nadie',
      'Este navegador',
    ],
    ['Tus ajustes y las direcciones de tu equipo', 'Para que sigan ahí mañana', 'Este navegador'],
    ['Inicio de sesión de Google', 'Una llave que termina con la sesión del navegador', 'Solo en memoria'],
  ],
} as const;
