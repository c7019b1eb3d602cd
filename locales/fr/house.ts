// Options: taking data along and deleting it, accounts, keys, language, search.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

export const house: Words['house'] = {
  data: {
    title: 'Vos données',
    export: 'Tout exporter',
    import: 'Importer…',
    importLabel: 'Importer : choisir un fichier',
    calendar: 'Blocs en fichier d’agenda',
    note: 'JSON, avec aperçu et annulation. Le fichier d’agenda (ICS) s’ouvre dans tout agenda.',
    exported: 'Exporté.',
    failed: 'Lecture impossible.',
    preview: 'Ce fichier changerait :',
    nothing: 'Tout ce que contient ce fichier est déjà ici.',
    newBlocks: (blocks) =>
      count(blocks, { one: `${blocks} nouveau bloc`, other: `${blocks} nouveaux blocs` }),
    changedBlocks: (blocks) =>
      count(blocks, { one: `${blocks} bloc modifié`, other: `${blocks} blocs modifiés` }),
    newPeople: (people) =>
      count(people, { one: `${people} nouvelle personne`, other: `${people} nouvelles personnes` }),
    newHeld: (requests) =>
      count(requests, { one: `${requests} demande gardée`, other: `${requests} demandes gardées` }),
    newDecisions: (decisions) =>
      count(decisions, { one: `${decisions} décision`, other: `${decisions} décisions` }),
    settings: (settings) => count(settings, { one: `${settings} réglage`, other: `${settings} réglages` }),
    restStays: 'Tout le reste demeure tel quel.',
    apply: 'Importer',
    cancel: 'Annuler',
    imported: phrase`Importé.`,
    undone: 'Annulé.',
    problem: {
      tooLarge: 'Ce fichier est trop gros pour être un export de Let Them Cook.',
      notJson: 'Ce fichier n’est pas un export de Let Them Cook : ce n’est pas du JSON.',
      notOurs: 'Ce fichier n’est pas un export de Let Them Cook.',
      newer:
        'Ce fichier vient d’une version plus récente de Let Them Cook. Mettez d’abord l’extension à jour.',
      malformed: 'Ce fichier est endommagé. Rien n’a changé.',
    },
    delete: 'Supprimer toutes mes données…',
    deleteTitle: 'Tout supprimer ?',
    deleteText: (blocks) =>
      count(blocks, {
        one: `Réglages, file et miroir dans ce navigateur, et ${blocks} bloc dans votre agenda.`,
        other: `Réglages, file et miroir dans ce navigateur, et ${blocks} blocs dans votre agenda.`,
      }),
    deleteNone: 'Réglages, file et miroir dans ce navigateur. Aucun bloc n’est dans votre agenda.',
    offline: 'Google est injoignable : les blocs restent dans votre agenda jusqu’à son retour.',
    exportFirst: 'Exporter d’abord',
    deleteIt: 'Supprimer',
    keep: 'Conserver',
    deleted: 'Tout est supprimé.',
    leaveThem: 'Les laisser dans l’agenda',
    left: (blocks) =>
      count(blocks, {
        one: `Supprimé ici. ${blocks} bloc reste dans votre agenda jusqu’au retour de Google ; il part ensuite de lui-même.`,
        other: `Supprimé ici. ${blocks} blocs restent dans votre agenda jusqu’au retour de Google ; ils partent ensuite d’eux-mêmes.`,
      }),
  },
  accounts: {
    title: 'Comptes dans ce navigateur',
    current: 'Utilisé',
    use: 'Utiliser',
    useAccount: (email) => `Utiliser ${email}`,
  },
  keys: {
    title: 'Clavier',
    text: 'Valables dans tous les onglets.',
    cookNow: 'Cuisiner une heure',
    pause: 'Suspendre le gardien, ou le reprendre',
    stuck: 'Je bloque',
    openQueue: 'Ouvrir la file d’attente',
    none: 'aucune touche',
    change: 'Changer les touches dans le navigateur',
    withKey: (label, key) => `${label} (${key})`,
  },
  language: {
    label: 'Langue',
    auto: 'Comme le navigateur',
    why: 'Les onglets Agenda ouverts suivent après rechargement.',
  },
  search: {
    label: 'Rechercher un réglage',
    none: 'Aucun résultat.',
    result: (section, setting) => `${section} : ${setting}`,
  },
  welcome: 'Revoir la première page',
};
