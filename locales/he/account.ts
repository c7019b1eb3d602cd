// Hebrew of en/account.ts.
import { phrase } from '../phrase.ts';

export const account = {
  intro: 'בכל רגע נמצא בשימוש חשבון Google אחד; לכל חשבון נתונים משלו. Google מבקשת אישור בחלון שלה.',
  connection: 'חיבור',
  connected: (email: string) => phrase`מחובר בתור ${email}.`,
  connectedText: 'המפתח ליומן פג עם סיום הפעלת הדפדפן ומתחדש בשקט.',
  another: 'חיבור חשבון נוסף',
  disconnect: 'ניתוק',
  disconnectNote: 'הבלוקים שפרסמת נשארים ביומן Google.',
  clientId: 'מזהה לקוח OAuth',
  clientIdFrom: {
    policy: 'הוא הגיע מהחברה שלך.',
    options: 'הוא הוזן כאן.',
    build: 'הוא הגיע עם הגרסה הזו.',
  },
  steps: 'שלושה שלבים',
  stepProject: 'יצירת פרויקט, ובו לקוח OAuth מסוג “Web application”, בכתובת',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'רישום כתובת ההפניה הזו שם:',
  copyRedirect: 'העתקת הכתובת',
  stepPaste: 'הדבקת מזהה הלקוח כאן:',
  docsLead: 'כל שלב בפירוט: ',
  docs: 'docs/google-cloud.md בקוד המקור',
  docsPath: 'docs/google-cloud.md',
  save: 'שמירה',
  removeOwn: 'הסרה',
  notAClientId: 'זה לא מזהה לקוח: רק אותיות, ספרות, נקודות ומקפים.',
} as const;
