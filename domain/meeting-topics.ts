// What a title says a meeting is for, in the twelve languages of the interface. A word that is missing here costs a
// warning; a word too many costs trust: so only words that mean nothing else in a meeting's title.
import type { EventDraft } from './event-draft.ts';
import { titleMatcher } from './title-words.ts';

/** status: "how far are you?" newTopic: something begins, or is planned anew. */
export type MeetingTopic = 'status' | 'newTopic';

/** Lower case. Words stand between spaces, except where a language writes none. */
const WORDS: Readonly<Record<MeetingTopic, readonly string[]>> = {
  status: [
    'status|status update|status check|check in|checkin|sync|quick sync|catch up|catchup|quick question|progress',
    'statusupdate|statusabfrage|zwischenstand|abstimmung|kurze frage|stand der dinge',
    'point rapide|point d avancement|point d étape|suivi|état d avancement|petite question',
    'seguimiento|estado|puesta al día|pregunta rápida|avance',
    'acompanhamento|andamento|alinhamento|alinhamento rápido|pergunta rápida',
    'aggiornamento|stato avanzamento|allineamento|domanda veloce|domanda rapida',
    'स्थिति|प्रगति|अपडेट|जाँच',
    'متابعة|تحديث الحالة|مزامنة|سؤال سريع',
    'סטטוס|עדכון|סנכרון|שאלה קצרה',
  ].flatMap((line) => line.split('|')),
  newTopic: [
    'kickoff|kick off|planning|roadmap|reprioritization|reprioritisation|reprioritize|re prioritization|new project|brainstorm|brainstorming',
    'auftakt|planung|neues projekt|neupriorisierung|projektstart',
    'lancement|planification|nouveau projet|repriorisation|feuille de route',
    'lanzamiento|planificación|nuevo proyecto|repriorización|inicio de proyecto',
    'planejamento|novo projeto|repriorização|início do projeto',
    'avvio progetto|pianificazione|nuovo progetto|ripianificazione',
    'योजना|नई परियोजना|किकऑफ़',
    'انطلاق|تخطيط|مشروع جديد',
    'התנעה|תכנון|פרויקט חדש',
  ].flatMap((line) => line.split('|')),
};

/** Japanese, Korean and Chinese: found anywhere in the title. */
const UNSPACED: Readonly<Record<MeetingTopic, readonly string[]>> = {
  status: [
    '進捗',
    '状況確認',
    '現状確認',
    '진행 상황',
    '진행상황',
    '현황',
    '싱크',
    '进度',
    '进展',
    '状态同步',
  ],
  newTopic: ['キックオフ', '計画', '企画会議', '킥오프', '기획', '계획', '启动会', '规划', '新项目'],
};

/** Only then is it of any interest when the 1:1s are. */
export function isPerhapsCheckIn({ title, guests }: Pick<EventDraft, 'title' | 'guests'>): boolean {
  return guests.length === 1 || topicOf(title) === 'status';
}

const TOPICS = ['newTopic', 'status'] as const;

const SPEAKS_OF = {
  newTopic: titleMatcher(WORDS.newTopic, UNSPACED.newTopic),
  status: titleMatcher(WORDS.status, UNSPACED.status),
};

/** Null for a title that says neither. A beginning outweighs a report: "Kick-off and status" begins something. */
export function topicOf(title: string): MeetingTopic | null {
  return TOPICS.find((topic) => SPEAKS_OF[topic](title)) ?? null;
}
