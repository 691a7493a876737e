import { isAddress } from '../../domain/model/address';
import type { OpenRecord } from '../../domain/model/open-record';
import { all, one } from '../dom/query';
import { textOf } from '../dom/text';

interface Place {
  readonly model: string;
  readonly id: string;
}

/** `#crm/model/party.party/7;name="Party"`: the database, the model and the id. */
function placeOf(document: Document): Place | null {
  const [, model, id] = /^#[^/;]+\/model\/([\w.]+)\/(\d+)(?:[;?]|$)/.exec(document.location?.hash ?? '') ?? [];
  return model && id ? { model, id } : null;
}

/** The tab in front; the ones behind it stay in the document. */
const inFront = (document: Document): Element | null => all(document, '#tabcontent > .tab-pane.active').at(-1) ?? null;

/** What is in a field of the form itself. A sum has a second input, with the bare number, that is not shown. */
function shown(form: Element, name: string): string {
  const field = one<HTMLInputElement | HTMLSelectElement>(
    form,
    `input[name="${name}"]:not([type="number"]), select[name="${name}"]`,
  );
  if (!field) return '';
  if (field.localName === 'input') return field.value.trim();
  return textOf((field as HTMLSelectElement).selectedOptions[0] ?? null);
}

const linked = (form: Element, scheme: string): readonly string[] => [
  ...new Set(
    all(form, `a[href^="${scheme}:" i]`).map((link) => {
      const said = (link.getAttribute('href') ?? '').slice(scheme.length + 1);
      return said.includes('%') ? decodeURI(said) : said;
    }),
  ),
];

const blank: Pick<OpenRecord, 'company' | 'emails' | 'phone' | 'role' | 'stage' | 'owner' | 'amounts'> = {
  company: '',
  emails: [],
  phone: '',
  role: '',
  stage: '',
  owner: '',
  amounts: [],
};

type Said = Omit<OpenRecord, 'system' | 'id'>;

const party = (form: Element): Said => ({
  ...blank,
  kind: 'person',
  name: shown(form, 'name'),
  emails: linked(form, 'mailto').filter(isAddress),
  phone: linked(form, 'tel')[0] ?? '',
});

/** Its field "company" is the user's own house. */
function opportunity(form: Element): Said {
  const [customer, contact, amount] = ['party', 'contact', 'amount'].map((name) => shown(form, name));
  const sign = textOf(one(form, 'input[name="amount"]')?.parentElement ?? null);
  return {
    ...blank,
    kind: 'deal',
    name: contact || customer || shown(form, 'description'),
    company: contact ? (customer ?? '') : '',
    stage: shown(form, 'state'),
    owner: shown(form, 'employee'),
    amounts: amount ? [`${sign} ${amount}`.trim()] : [],
  };
}

const readers: Readonly<Record<string, (form: Element) => Said>> = {
  'party.party': party,
  'sale.opportunity': opportunity,
};

/** A record that we read is open. */
export const isOpen = (document: Document): boolean => Object.hasOwn(readers, placeOf(document)?.model ?? '');

export function record(document: Document): OpenRecord | null {
  const place = placeOf(document);
  const read = place && Object.hasOwn(readers, place.model) ? readers[place.model] : undefined;
  const pane = inFront(document);
  if (!place || !read || !pane) return null;
  const said = read(pane);
  return said.name === '' && said.emails.length === 0 ? null : { system: 'tryton', id: place.id, ...said };
}
