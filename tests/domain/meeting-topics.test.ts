import { describe, expect, it } from 'vitest';
import { topicOf } from '../../domain/meeting-topics.ts';

describe('what a title says a meeting is for', () => {
  it.each([
    ['Quick sync', 'status'],
    ['STATUS: billing', 'status'],
    ['Check-in', 'status'],
    ['Kurze Frage', 'status'],
    ['Point d’avancement', 'status'],
    ['Puesta al día', 'status'],
    ['Alinhamento rápido', 'status'],
    ['Stato avanzamento', 'status'],
    ['プロジェクト進捗', 'status'],
    ['주간 진행상황', 'status'],
    ['项目进度', 'status'],
    ['परियोजना की स्थिति', 'status'],
    ['سؤال سريع', 'status'],
    ['סטטוס שבועי', 'status'],
    ['Kick-off: new billing', 'newTopic'],
    ['Kickoff and status', 'newTopic'],
    ['Projektstart', 'newTopic'],
    ['Réunion de lancement', 'newTopic'],
    ['Nuevo proyecto', 'newTopic'],
    ['Planejamento do trimestre', 'newTopic'],
    ['Pianificazione', 'newTopic'],
    ['新機能キックオフ', 'newTopic'],
    ['프로젝트 킥오프', 'newTopic'],
    ['项目启动会', 'newTopic'],
    ['नई परियोजना', 'newTopic'],
    ['مشروع جديد', 'newTopic'],
    ['תכנון רבעון', 'newTopic'],
    ['Design review', null],
    ['Asynchronous clean-up', null],
    ['Statistics', null],
    ['', null],
    ['🍲', null],
  ])('%s: %s', (title, topic) => {
    expect(topicOf(title)).toBe(topic);
  });
});
