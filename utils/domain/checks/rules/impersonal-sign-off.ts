import { fold } from '../../names/fold';
import { readAddress, readDisplayName } from '../../names/person-name';
import { isRegards } from '../../names/regards';
import { looksLikeName, signerOf } from '../../names/signer';
import { closingOf } from '../closing';
import { found } from '../found';
import type { Known, Message, Rule } from '../rule';

interface Myself {
  /** Folded words of my names. */
  readonly words: ReadonlySet<string>;
  /** As it should stand under the mail, '' where it is not known. */
  readonly name: string;
  /** The mail goes out in the name of a team or a company. */
  readonly isTeam: boolean;
}

function myself({ draft }: Message, { me }: Known): Myself {
  const from = draft.from ?? { name: '', email: '' };
  const shown = [from.name, ...(me?.names ?? []), ...(me?.identities ?? []).map(({ name }) => name)];
  const names = [...shown.map(readDisplayName), readAddress(from.email)];
  const known = names.filter(({ given, family }) => given.length + family.length > 0);
  const full = known.find(({ given, family }) => given.length > 0 && family.length > 0) ?? known[0];
  return {
    words: new Set(
      known
        .flatMap(({ given, family }) => [...given, ...family])
        .map(fold)
        .filter((word) => word.length > 1),
    ),
    name: full ? [...full.given, ...full.family].join(' ') : '',
    isTeam: from.name !== '' && known.length === 0,
  };
}

/** It is signed by nobody: by a team, a department, "no-reply", or with nothing under the words of farewell. */
export default {
  id: 'impersonal-sign-off',
  check(message, known) {
    const closing = closingOf(message);
    if (!closing) return [];
    const { text, draft } = message;
    const me = myself(message, known);
    if (me.isTeam) return [];
    const [signer, ...rest] = closing.below;
    if (!signer) {
      const { signOff } = closing;
      const isSigned = draft.body.spans.some(({ kind }) => kind === 'signature');
      if (!signOff || isSigned || !isRegards(text.slice(signOff.start, signOff.end))) return [];
      const reason = { code: 'signedByNobody', params: { signOff: text.slice(signOff.start, signOff.end) } };
      return [found(message, 'impersonal-sign-off', 'hint', signOff, reason, [])];
    }
    const said = text.slice(signer.start, signer.end);
    const mayBePerson = (line: string): boolean => signerOf(line, me.words) === 'person' || looksLikeName(line);
    if (signerOf(said, me.words) !== 'team' || rest.some(({ start, end }) => mayBePerson(text.slice(start, end))))
      return [];
    const reason = { code: 'signedByTeam', params: { signer: said } };
    const fixes = me.name ? [{ ...signer, text: me.name }] : [];
    return [found(message, 'impersonal-sign-off', 'hint', signer, reason, fixes)];
  },
} satisfies Rule;
