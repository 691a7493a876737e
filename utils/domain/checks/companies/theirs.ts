import type { Person } from '../../model/person';
import { isPublicMailDomain } from '../../model/public-mail-domains';
import { fold, foldText } from '../../names/fold';
import { remembered } from '../../names/remembered';
import type { Known, Message } from '../rule';
import { type CompanyName, companyName, domainLabel } from './company-name';

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const ofDomain = remembered(300, (domain): readonly CompanyName[] => {
  const name = domain && !isPublicMailDomain(domain) ? companyName(domainLabel(domain), true) : null;
  return name ? [name] : [];
});
const fromDomain = (email: string): readonly CompanyName[] => ofDomain(email.includes('@') ? domainOf(email) : '');

const named = remembered(300, (name): readonly CompanyName[] => {
  const read = companyName(name);
  return read ? [read] : [];
});

function companiesOf({ people }: Known, { email }: Person): readonly CompanyName[] {
  return [...named(people?.get(email.toLowerCase())?.company ?? ''), ...fromDomain(email)];
}

/** Whose companies may be named in this mail, as far as it is known. */
export interface Companies {
  /** Of those the mail is addressed to. */
  readonly theirs: readonly CompanyName[];
  /** The records, not the addresses alone, tell it of everybody the mail is addressed to. */
  readonly recorded: boolean;
  /** Of those in copy, mine, and what is always fine. */
  readonly fine: readonly CompanyName[];
  /** Of other customers. */
  readonly others: readonly CompanyName[];
}

export function companiesAround({ draft }: Message, known: Known): Companies {
  const { me, words } = known;
  const to = draft.to.map((person) => companiesOf(known, person));
  const mine = [
    ...(me?.domains ?? []).map((domain) => `x@${domain}`),
    ...(me?.addresses ?? []),
    draft.from?.email ?? '',
  ];
  const readFine = (): readonly CompanyName[] => [
    ...[...draft.cc, ...draft.bcc].flatMap((person) => companiesOf(known, person)),
    ...mine.flatMap(fromDomain),
    ...[...(words?.companies ?? []), ...(words?.fine ?? []), ...(words?.colleagues ?? [])].flatMap(named),
  ];
  let fine: readonly CompanyName[] | undefined;
  let others: readonly CompanyName[] | undefined;
  // Most mails name no company that looks like anybody's: then these are not asked for.
  return {
    theirs: to.flat(),
    recorded: to.length > 0 && to.every((companies) => companies.some((company) => !company.fromDomain)),
    get fine() {
      fine ??= readFine();
      return fine;
    },
    get others() {
      others ??= (known.others ?? []).flatMap(({ company }) => named(company));
      return others;
    },
  };
}

/** What the readers have written themselves, or stands in their timeline, folded: how they spell it is right. */
export const theirWords = ({ draft }: Message, { timeline }: Known): string =>
  [draft.replyTo ?? '', ...(timeline ?? [])].map(foldText).join(' ');

/** Folded words of everybody around the mail: a company may be called like one of them. */
export function nameWords({ draft }: Message, { me }: Known): ReadonlySet<string> {
  const people = [...draft.to, ...draft.cc, ...draft.bcc, ...(draft.from ? [draft.from] : [])];
  const text = [...people.map(({ name, email }) => `${name} ${email.split('@')[0]}`), ...(me?.names ?? [])].join(' ');
  return new Set(
    text
      .slice(0, 4000)
      .split(/[\s,.;_()"'|<>-]+/)
      .map(fold)
      .filter(Boolean),
  );
}
