// The privacy section of the options, in Italian.
export const privacy = {
  intro:
    'Nessun nostro server. I tuoi dati stanno in tre posti: questo browser, il tuo Google Calendar e i calendari che altri condividono con te.',
  what: 'Cosa',
  why: 'Perché',
  where: 'Dove resta',
  rows: [
    [
      'I tuoi eventi',
      'Per vedere cosa c’è già nel tuo tempo ai fornelli e proporre orari adatti a te',
      'Questo browser',
    ],
    [
      'Blocchi e orari occupati del tuo team',
      'Per avvisarti prima di salvare. I titoli delle loro riunioni non vengono mai richiesti',
      'Questo browser',
    ],
    [
      'La bozza nella pagina',
      'Orario, fuso e invitati, per valutarla prima che tu salvi. Non se ne conserva nulla',
      'Solo in memoria',
    ],
    [
      'Il tuo tempo ai fornelli',
      'Scritto perché altri possano vederlo: titolo neutro, orari, livello',
      'Il tuo Google Calendar',
    ],
    [
      'Cosa hai deciso sulle riunioni nel tempo ai fornelli',
      'Per il tuo specchio: orari, costi e motivi. Nessuno viene nominato',
      'Questo browser',
    ],
    ['Le tue impostazioni e gli indirizzi del tuo team', 'Perché ci siano anche domani', 'Questo browser'],
    ['Accesso a Google', 'Una chiave che scade con la sessione del browser', 'Solo in memoria'],
  ],
} as const;
