// French: what a value of a company's policy has to be.

export const policyType = {
  clientId: 'un ID client OAuth',
  emails: 'une liste d’adresses e-mail',
  yesNo: 'true ou false',
  settingNames: 'une liste de noms de réglages',
  wholeNumber: (from: number, to: number) => `un nombre entier de ${from} à ${to}`,
  oneOf: (names: string) => `l’une de ces valeurs : ${names}`,
};
