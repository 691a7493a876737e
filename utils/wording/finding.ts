import type { Finding } from '../domain/model/finding';
import type { Reason } from '../domain/model/row';
import { countedKey } from './counted';

type Translate = (key: string, ...parts: readonly (string | number)[]) => string;

export interface FindingWords {
  /** A few words for a chip: "Wrong name". */
  readonly title: string;
  /** One sentence: "You greet Anna, but this goes to Ben Schultz." */
  readonly reason: string;
  /** For each fix, what a button says. */
  readonly fixes: readonly string[];
}

const mostNames = 3;

function listed(names: readonly string[], t: Translate, lang: string): string {
  const more = names.length - mostNames;
  const shown = more > 0 ? [...names.slice(0, mostNames), others(more, t, lang)] : names;
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(shown);
}

const others = (count: number, t: Translate, lang: string): string =>
  t(countedKey('findingOthers', count, lang), count);

function parts({ params }: Reason, names: readonly string[], t: Translate, lang: string): string[] {
  return names.map((name) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? listed(value, t, lang) : String(value);
  });
}

/** By reason code: the key of the title, of the sentence, and the parameters in the order of $1, $2. */
const wordings: Readonly<Record<string, readonly [title: string, reason: string, params: readonly string[]]>> = {
  wrongName: ['findingWrongName', 'findingWrongNameReason', ['greeted', 'to']],
  misspeltName: ['findingMisspeltName', 'findingMisspeltNameReason', ['greeted', 'right']],
  impersonalGreeting: ['findingImpersonalGreeting', 'findingImpersonalGreetingReason', ['greeting', 'to']],
  missingName: ['findingMissingName', 'findingMissingNameReason', ['greeting', 'to']],
  otherCustomer: ['findingOtherCustomer', 'findingOtherCustomerReason', ['who']],
  otherCustomersOwn: ['findingOtherCustomer', 'findingOtherCustomersOwnReason', ['text', 'who']],
  otherCustomerElsewhere: ['findingOtherCustomer', 'findingOtherCustomerElsewhereReason', []],
  missingAttachment: ['findingMissingAttachment', 'findingMissingAttachmentReason', ['phrase']],
  quoteOutdated: ['findingStaleQuote', 'findingQuoteOutdatedReason', ['until']],
  quoteNumberInFile: ['findingStaleQuote', 'findingQuoteInFileReason', ['said', 'other', 'file']],
  quoteTotalInFile: ['findingStaleQuote', 'findingQuoteInFileReason', ['said', 'other', 'file']],
  quoteNumberInBody: ['findingStaleQuote', 'findingQuoteNumberInBodyReason', ['said', 'other']],
  quoteNumberInRecords: ['findingStaleQuote', 'findingQuoteNumberInRecordsReason', ['said', 'other']],
  quoteTotalInRecords: ['findingStaleQuote', 'findingQuoteTotalInRecordsReason', ['said', 'other', 'number']],
  draftLeftover: ['findingDraftLeftover', 'findingDraftLeftoverReason', ['text']],
  highlightedText: ['findingDraftLeftover', 'findingHighlightedTextReason', ['text']],
  forbiddenPhrase: ['findingForbiddenPhrase', 'findingForbiddenPhraseReason', ['phrase']],
  wrongSender: ['findingWrongSender', 'findingWrongSenderReason', ['from', 'usual']],
  leftoverField: ['findingLeftoverField', 'findingLeftoverFieldReason', ['field']],
  emptyField: ['findingEmptyField', 'findingEmptyFieldReason', ['greeting']],
  signedByTeam: ['findingImpersonalSignOff', 'findingSignedByTeamReason', ['signer']],
  signedByNobody: ['findingImpersonalSignOff', 'findingSignedByNobodyReason', ['signOff']],
  wrongTitle: ['findingWrongTitle', 'findingWrongTitleReason', ['title', 'to', 'recorded']],
  titleForName: ['findingWrongTitle', 'findingTitleForNameReason', ['title', 'to']],
  titleAgreement: ['findingWrongTitle', 'findingTitleAgreementReason', ['word', 'title']],
  missingTitle: ['findingMissingTitle', 'findingMissingTitleReason', ['to', 'recorded']],
  mixedAddress: ['findingMixedAddress', 'findingMixedAddressReason', ['word', 'other']],
  leftOut: ['findingLeftOut', 'findingLeftOutReason', ['greeted', 'leftOut']],
  groupForOne: ['findingGroupForOne', 'findingGroupForOneReason', ['greeting', 'to']],
  namesMore: ['findingNamesMore', 'findingNamesMoreReason', ['greeted', 'to']],
  misspeltCompany: ['findingMisspeltCompany', 'findingMisspeltCompanyReason', ['written', 'right']],
  wrongCompany: ['findingWrongCompany', 'findingWrongCompanyReason', ['written', 'right', 'to']],
};

/** What the user reads of a finding. `lang` is the language of the interface, for lists and plurals. */
export function findingWords(finding: Finding, t: Translate, lang = 'en'): FindingWords {
  const wording = wordings[finding.reason.code];
  const fixes = finding.fixes.map(({ text }) => (text ? t('findingFix', text) : t('findingRemove')));
  if (!wording) return { title: t('findingOther'), reason: finding.text, fixes };
  const [title, reason, params] = wording;
  return { title: t(title), reason: t(reason, ...parts(finding.reason, params, t, lang)), fixes };
}
