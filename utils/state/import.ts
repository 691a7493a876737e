import type { ReadonlySignal } from '@preact/signals';
import { type ColumnTarget, type Mapping, mappingProblems } from '../domain/import/columns';
import { guessMapping } from '../domain/import/guess-mapping';
import type { ImportFormats } from '../domain/import/record';
import { type FormatProposal, proposeFormats } from '../domain/import/survey';
import type { Reason } from '../domain/model/row';
import type { Background } from './background';
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
}

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

  const draftOf = (file: File, survey: CsvSurvey, mapping: Mapping, formats?: ImportFormats): Draft => {
    const proposal = proposeFormats(survey.columns, mapping, language);
    const problems = mappingProblems(mapping);
    return { file, survey, mapping, formats: formats ?? proposal.formats, proposal, problems };
  };

  const change = (mapping: Mapping, formats?: ImportFormats) => {
    if (step.value.kind !== 'mapping') return;
    const { file, survey } = step.value.draft;
    work.show({ kind: 'mapping', draft: draftOf(file, survey, mapping, formats) });
  };

  return {
    step,
    problem: work.problem,
    read: (file) =>
      work.during(
        (part) => ({ kind: 'reading', name: file.name, part }),
        (working) => surveyCsv(file, working),
        (survey) => ({ kind: 'mapping', draft: draftOf(file, survey, guessMapping(survey.header, survey.samples)) }),
        { kind: 'choose' },
      ),
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
