import type { TaughtPart } from '../../domain/model/taught';
import { taughtPartKeys } from '../../wording/taught';
import type { Translate } from '../show/words';
import type { Lesson } from '../taught/read';

export const groups: readonly { readonly title: string; readonly parts: readonly TaughtPart[] }[] = [
  { title: 'teachRecord', parts: ['name', 'email', 'company', 'stage'] },
  { title: 'teachMail', parts: ['recipients', 'subject', 'body', 'send'] },
];

const unfit: Readonly<Record<TaughtPart, string>> = {
  name: 'teachNoText',
  email: 'teachNoAddress',
  company: 'teachNoText',
  stage: 'teachNoText',
  recipients: 'teachNoAddress',
  subject: 'teachNoField',
  body: 'teachNotWritten',
  send: 'teachNoButton',
};

export const nameOf = (part: TaughtPart, t: Translate): string => t(taughtPartKeys[part]);

/** What it is on this page, in words. */
export function lessonWords(part: TaughtPart, lesson: Lesson | null, t: Translate): string {
  if (!lesson) return t('teachNotYet');
  switch (lesson.state) {
    case 'found':
      return lesson.says || t('teachEmpty');
    case 'many':
      return t('teachMany', lesson.count);
    case 'unfit':
      return t(unfit[part]);
    case 'nothing':
      return t('teachNothing');
  }
}

/** Nothing there is no fault: not every page has a compose window. */
export const isWrong = (lesson: Lesson | null): boolean => lesson?.state === 'many' || lesson?.state === 'unfit';
