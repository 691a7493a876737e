import type { ReadonlySignal } from '@preact/signals';
import { type ColumnTarget, hasTouchpoints, type Mapping, mappingProblems } from '../domain/import/columns';
import { guessMapping } from '../domain/import/guess-mapping';
import type { ImportFormats } from '../domain/import/record';
import { sourceOf } from '../domain/import/sources';
import { type FormatProposal, proposeFormats } from '../domain/import/survey';
import type { KindOfTouchpoint } from '../domain/journey/journey';
import type { Instant, Reason } from '../domain/model/row';
import type { TouchpointKind } from '../domain/model/touchpoint';
import { done } from '../messaging/result';
import type { Background } from './background';
import { cardMapping, isCardFile, surveyCards } from './card-rows';
import type { ImportSource } from './import-records';
import { applyImport, type ImportDone, type ImportPlan, planImport } from './import-run';
import { longWork } from './long-work';
import { type CsvSurvey, surveyCsv } from './read-csv';

/** A file that was read, and how its columns are to be taken. */
export interface Draft extends ImportSource {
  readonly survey: CsvSurvey;
  /** What the file says of dates and amounts, and what had to be assumed. */
  readonly proposal: FormatProposal;
  /** Why it can't be used so; [] when it can. */
  readonly problems: readonly Reason[];
  /** How its columns came to their meaning: as the last time, by the product it is exported from, or by a guess. */
  readonly origin: DraftOrigin;
  /** The kinds of touchpoints that there are. */
  readonly kinds: readonly KindOfTouchpoint[];
}

export type DraftOrigin =
  | { readonly by: 'guess' }
  | { readonly by: 'cards' }
  | { readonly by: 'source'; readonly name: string }
  | { readonly by: 'saved'; readonly file: string; readonly usedAt: Instant };

/** `part`: how much is done, from 0 to 1. */
export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly name: string; readonly part: number }
  | { readonly kind: 'mapping'; readonly draft: Draft }
  | { readonly kind: 'planning'; readonly draft: Draft; readonly part: number }
  | { readonly kind: 'plan'; readonly draft: Draft; readonly plan: ImportPlan }
  | { readonly kind: 'applying'; readonly draft: Draft; readonly part: number }
  | { readonly kind: 'done'; readonly name: string; readonly outcome: ImportDone };

export interface ImportStore {
  readonly step: ReadonlySignal<ImportStep>;
  readonly problem: ReadonlySignal<Reason | null>;
  read(file: File): Promise<void>;
  mapColumn(column: number, target: ColumnTarget | null): void;
  changeFormats(change: Partial<ImportFormats>): void;
  /** Leaves what was chosen the last time: the columns mean what they seem to. */
  guessAnew(): void;
  /** The dry run. */
  plan(): Promise<void>;
  apply(): Promise<void>;
  /** Stops what is under way. What was imported before stays, and can be undone. */
  cancel(): void;
  /** One step back, or to the beginning. */
  back(): void;
  restart(): void;
}

/** An import from the file to the last row. `language`: for what the file leaves open, such as which date comes first. */
export function openImport(background: Background, language: string): ImportStore {
  const work = longWork<ImportStep>({ kind: 'choose' });
  const { step } = work;

  const draftOf = (given: Given, mapping: Mapping, formats?: ImportFormats): Draft => {
    const { survey, kinds } = given;
    const proposal = proposeFormats(survey.columns, mapping, language, usualKind(survey, mapping, kinds));
    const problems = mappingProblems(mapping);
    return { ...given, mapping, formats: formats ?? proposal.formats, proposal, problems };
  };

  const change = (mapping: Mapping, formats?: ImportFormats, origin?: DraftOrigin) => {
    if (step.value.kind !== 'mapping') return;
    const { file, survey, kinds, origin: before } = step.value.draft;
    const draft = draftOf({ file, survey, kinds, origin: origin ?? before }, mapping, formats);
    work.show({ kind: 'mapping', draft });
  };

  const firstDraft = async (file: File, survey: CsvSurvey): Promise<Draft> => {
    const inUse = await background.call('journey', {});
    const kinds = inUse.ok ? inUse.value.kinds : [];
    const given = { file, survey, kinds };
    if (survey.cards) return draftOf({ ...given, origin: { by: 'cards' } }, cardMapping);
    const saved = await background.call('mappingFor', { header: survey.header });
    if (saved.ok && saved.value && survey.headerRow > 0) {
      const { mapping, formats, file: name, usedAt } = saved.value;
      const known = { ...formats, touchpointKind: knownKind(formats.touchpointKind, kinds) };
      return draftOf({ ...given, origin: { by: 'saved', file: name, usedAt } }, mapping, known);
    }
    return draftOf({ ...given, origin: guessOrigin(survey) }, guessMapping(survey.header, survey.samples));
  };

  return {
    step,
    problem: work.problem,
    read: (file) =>
      work.during(
        (part) => ({ kind: 'reading', name: file.name, part }),
        async (working) => {
          const read = isCardFile(file.name) ? await surveyCards(file) : await surveyCsv(file, working);
          return read.ok ? done(await firstDraft(file, read.value)) : read;
        },
        (draft) => ({ kind: 'mapping', draft }),
        { kind: 'choose' },
      ),
    guessAnew() {
      if (step.value.kind !== 'mapping') return;
      const { survey } = step.value.draft;
      change(guessMapping(survey.header, survey.samples), undefined, guessOrigin(survey));
    },
    mapColumn(column, target) {
      if (step.value.kind !== 'mapping') return;
      change(step.value.draft.mapping.map((each, at) => (at === column ? target : each)));
    },
    changeFormats(formats) {
      if (step.value.kind !== 'mapping') return;
      const { draft } = step.value;
      change(draft.mapping, { ...draft.formats, ...formats });
    },
    async plan() {
      const now = step.value;
      if (now.kind !== 'mapping' || now.draft.problems.length > 0) return;
      const { draft } = now;
      await work.during(
        (part) => ({ kind: 'planning', draft, part }),
        (working) => planImport(background, draft, working),
        (plan) => ({ kind: 'plan', draft, plan }),
        now,
      );
    },
    async apply() {
      const now = step.value;
      if (now.kind !== 'plan') return;
      const { draft } = now;
      // A mapping that can't be kept stops no import: the next one is guessed again.
      if (draft.survey.headerRow > 0) void background.call('saveMapping', kept(draft));
      await work.during(
        (part) => ({ kind: 'applying', draft, part }),
        (working) => applyImport(background, draft, working),
        (outcome) => ({ kind: 'done', name: draft.file.name, outcome }),
        now,
      );
    },
    cancel: work.cancel,
    back() {
      if (step.value.kind === 'plan') work.show({ kind: 'mapping', draft: step.value.draft });
      else if (step.value.kind === 'mapping') work.show({ kind: 'choose' });
    },
    restart: () => work.show({ kind: 'choose' }),
  };
}

type Given = Pick<Draft, 'file' | 'survey' | 'kinds' | 'origin'>;

const guessOrigin = ({ header }: CsvSurvey): DraftOrigin => {
  const source = sourceOf(header);
  return source ? { by: 'source', name: source.name } : { by: 'guess' };
};

const kept = ({ survey, mapping, formats, file }: Draft) => ({
  header: survey.header.map((text) => text.slice(0, 200)),
  mapping,
  formats,
  file: file.name.slice(0, 200),
});

/** What the rows of such an export are; of files of one's own it is left open. */
function usualKind(survey: CsvSurvey, mapping: Mapping, kinds: readonly KindOfTouchpoint[]): TouchpointKind {
  const like = sourceOf(survey.header)?.kind;
  if (!like || !hasTouchpoints(mapping)) return '';
  return (kinds.find(({ id }) => id === like) ?? kinds.find((kind) => kind.like === like))?.id ?? '';
}

const knownKind = (kind: TouchpointKind, kinds: readonly KindOfTouchpoint[]): TouchpointKind =>
  kinds.some(({ id }) => id === kind) ? kind : '';
