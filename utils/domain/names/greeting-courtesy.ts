import { isWrittenGivenName } from './given-names';
import { isEverydayName, isSentence } from './greeting-bare';
import { type Around, readSegment } from './greeting-part';
import type { Greeting } from './greeting-types';
import { segmentsOf, type Word } from './opening';

/** Folded: what is said to somebody in place of a greeting, when the name follows. */
const courtesies =
  /^(?:(?:many |all |so )?(?:thanks|thank you)(?: so much| very much| a lot| again)?|congratulations|congrats|well done|happy (?:birthday|new year|easter|friday|monday)|merry christmas|(?:i )?hope (?:you are|youre|all is|you re|this finds you) well|(?:vielen |herzlichen |besten |lieben )?dank|danke(?: dir| ihnen| schon)?|(?:herzlichen )?gluckwunsch|merci(?: beaucoup| bien)?|felicitations|(?:muchas |mil )?gracias|felicidades|enhorabuena|(?:mille |tante )?grazie|auguri|complimenti|bedankt|dank je(?: wel)?|gefeliciteerd|(?:muito )?obrigad[oa]|parabens|dzieki|dziekuje|dekuji|diky|dakujem|koszonom|tack(?: sa mycket)?|mange tak|tusen takk|kiitos|multumesc|tesekkurler|spasibo|dyakuyu|eycharisto)$/;
const closes = /^\s*[!,.:…]/;
const longest = 5;

/**
 * "Thanks Anna!", "Congratulations, Ben.": a line of courtesy to somebody by name, with the mail below. Under a mail
 * the same is a sign-off; so a sentence has to follow.
 */
export function courtesyGreeting(words: readonly Word[], around: Around): Greeting | null {
  const { body, next } = around;
  if (!next || !isSentence(body.slice(next.start, next.end).trim())) return null;
  for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
    const said = words.slice(0, count).map(({ folded }) => folded);
    if (!courtesies.test(said.join(' '))) continue;
    if (!closes.test(words.at(-1)!.gap)) return null;
    const segments = segmentsOf(words, count, ({ text }) => text.length === 1);
    const part = segments.length === 1 ? readSegment(segments[0]!, around, { greeted: false }) : null;
    if (part?.kind !== 'names' || part.name.end < words.at(-1)!.end || isEverydayName(part.name)) return null;
    const { text } = part.name;
    const sure = part.name.words.length <= 2 && text.split(' ').every(isWrittenGivenName);
    const names = [{ ...part.name, known: false, sure }];
    return {
      kind: 'names',
      lang: '',
      word: null,
      forSeveral: false,
      start: part.name.start,
      end: part.name.end,
      names,
      inline: false,
    };
  }
  return null;
}
