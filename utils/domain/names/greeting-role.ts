import { isCommonWord } from './common-words';
import { fold } from './fold';
import { genderOf, isGivenName } from './given-names';
import type { Word } from './opening';
import { isOrganisationWord } from './organisations';
import { isRoleWord } from './role-words';
import { isCasualWord, isForStrangers, isGroupWord, isOrnament } from './stand-in-words';
import { titleOf } from './titles';

/** What words without a name stand for. `ornate`: said with an adjective or a title, so that it is a greeting by itself. */
export type Role =
  | { readonly kind: 'nobody'; readonly forSeveral: boolean; readonly ornate: boolean }
  | { readonly kind: 'group' };

const mostRoleWords = 9;

/** "valued customer", "Hiring Manager", "Sales Team", "all". */
export function readRole(words: readonly Word[], hasWord: boolean): Role | null {
  if (words.length > mostRoleWords) return null;
  const kinds = words.map(({ text: written, folded, capital }) => ({
    role: (isRoleWord(folded) && folded !== 'arkadaslar' && !(capital && genderOf(folded))) || isTeam(folded),
    group: isGroupWord(folded),
    organisation: isOrganisationWord(folded) || written.split('-').some((piece) => isOrganisationWord(fold(piece))),
    ornament: isOrnament(folded),
  }));
  if (isDearFriend(words)) return { kind: 'group' };
  const firstRole = kinds.findIndex(({ role }) => role);
  const ornate = kinds.some(({ ornament }) => ornament);
  const strangers = words.some(({ folded }) => isForStrangers(folded));
  if (
    strangers &&
    words.every(({ folded }) => isForStrangers(folded) || isOrnament(folded) || isSmallWord(folded) || titleOf(folded))
  )
    return hasWord || words.length > 1 ? { kind: 'nobody', forSeveral: false, ornate } : null;
  const group = kinds.some((kind) => kind.group && !kind.role);
  if (firstRole >= 0 && firstRole <= 4 && (words.length <= 5 || firstRole <= 2)) {
    const fits = (word: Word): boolean =>
      isOrnament(word.folded) ||
      isGroupWord(word.folded) ||
      isSmallWord(word.folded) ||
      isCasualWord(word.folded) ||
      titleOf(word.folded) !== undefined;
    const before = words.slice(0, firstRole).filter((word) => !fits(word) && !word.capital);
    const after = words
      .slice(firstRole + 1)
      .filter((word) => !fits(word) && !word.capital && !isRoleWord(word.folded) && !isOrganisationWord(word.folded));
    const first = titleOf(words[0]!.folded);
    const isTitled = (first === 'man' || first === 'woman') && words.length > 1;
    if (!hasWord && ((!ornate && !isTitled) || before.length + after.length > 0)) return null;
    if (
      before.some((word) => isCommonWord(word.folded) && word.folded !== 'is') ||
      after.length > (sentenceEnds(words) ? 0 : 1)
    )
      return null;
    const plural = group || manyEndings.test(words[firstRole]!.folded);
    return { kind: 'nobody', forSeveral: plural, ornate: ornate || isTitled };
  }
  if (group && kinds.some(({ organisation, group: also }) => organisation && !also))
    return hasWord ? { kind: 'nobody', forSeveral: true, ornate } : null;
  if (
    group &&
    kinds.every(
      (kind, at) => kind.group || kind.ornament || isSmallWord(words[at]!.folded) || isCasualWord(words[at]!.folded),
    )
  )
    return { kind: 'group' };
  if (group && hasWord) return isNamedTeam(words) ? { kind: 'nobody', forSeveral: true, ornate } : { kind: 'group' };
  if (
    hasWord &&
    ((kinds.every(({ organisation, ornament }, at) => organisation || ornament || isSmallWord(words[at]!.folded)) &&
      kinds.some(({ organisation }) => organisation)) ||
      isNamedBody(words))
  )
    return { kind: 'nobody', forSeveral: true, ornate };
  return null;
}

const teamWord = /^(?:team|equip[oea]|squadra|zespole|zespol|tyme|tiimi|csapat|ekibi|echipa)$/;

/** "Acme Team", "equipo de recursos humanos"; not "my awesome team". */
const isNamedTeam = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.some(({ folded }) => teamWord.test(folded)) &&
  words.every(
    ({ capital, folded }, at) => isSmallWord(folded) || capital || (at > 0 && isGroupWord(words[0]!.folded)),
  ) &&
  !words.some(
    ({ folded }) =>
      !isSmallWord(folded) &&
      !teamWord.test(folded) &&
      (isGivenName(folded) || isCommonWord(folded) || isOrnament(folded)),
  );

/** "Admissions Committee", "Acme Support". */
const isNamedBody = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.length <= 4 &&
  isOrganisationWord(words.at(-1)!.folded) &&
  words.every(({ capital, folded }) => capital && !isGivenName(folded) && titleOf(folded) === undefined);

/** "Supportteam", "Vertriebsteam". */
const isTeam = (folded: string): boolean => folded.length > 5 && folded.endsWith('team');
/** Plurals: "Kunden", "klienci", "kollegor", "kollégák". */
const manyEndings = /(?:s|en|i|y|e|team|kolleg(?:er|or|ar|at|ak)|kunder|venner|vanner|medlemm[ae]r|asiakkaat|ystavat)$/;
/** "My friend", "dear old friends": said to somebody one knows. */
const isDearFriend = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:my|old|mein|meine|mon|mes|mi|mis|mio|miei)$/.test(folded)) &&
  words.some(({ folded }) => /^(?:friends?|freunde?|freundin|amis?|amies?|amig[oa]s?|amic[oahi]+)$/.test(folded));
const sentenceEnds = (words: readonly Word[]): boolean => /[.?]/.test(words.at(-1)!.gap);

const small =
  /^(?:of|the|and|or|a|an|in|at|for|to|de|des|du|la|le|les|l|los|las|el|del|der|die|das|und|oder|van|het|da|do|dos|das|della|dei|i|e|y|et|o|ou|s|our|your|sir|madam|mr|ms|mrs|herr|frau|madame|monsieur|senor|senora)$/;
const isSmallWord = (folded: string): boolean => small.test(folded);
