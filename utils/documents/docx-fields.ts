/** Follows the fields of a paragraph: what they show stays, how they are made is not text. */
export interface FieldReader {
  /** `begin`, `separate` or `end`. Answers what the field shows where it has no result of its own. */
  mark(type: string): string;
  beginSimple(instruction: string): void;
  beginInstruction(): void;
  instruct(text: string): void;
  endInstruction(): void;
  /** Something was written in the field. */
  shows(): void;
  isShown(): boolean;
  /** The paragraph ends, and with it what is still open. */
  end(): string;
}

interface Field {
  instruction: string;
  hasResult: boolean;
  isEmpty: boolean;
}

/** Merge fields that were never filled stand as "«Name»", just as Word shows them. */
const nameShown = ({ instruction }: Field): string => {
  const match = /^\s*MERGEFIELD\s+(?:"([^"]{1,200})"|([^\s\\]{1,200}))/i.exec(instruction);
  return match ? `«${match[1] ?? match[2]}»` : '';
};

export function fieldReader(): FieldReader {
  let fields: Field[] = [];
  let inInstruction = false;
  const isShown = () => fields.every(({ hasResult }) => hasResult);
  const shows = () => {
    for (const field of fields) field.isEmpty = false;
  };
  const close = (): string => {
    const field = fields.pop();
    if (!field?.isEmpty || !isShown()) return '';
    const name = nameShown(field);
    if (name !== '') shows();
    return name;
  };
  return {
    mark(type) {
      if (type === 'begin') fields.push({ instruction: '', hasResult: false, isEmpty: true });
      const field = fields.at(-1);
      if (type === 'separate' && field) field.hasResult = true;
      return type === 'end' ? close() : '';
    },
    beginSimple(instruction) {
      fields.push({ instruction, hasResult: true, isEmpty: true });
    },
    beginInstruction() {
      inInstruction = true;
    },
    instruct(text) {
      const field = fields.at(-1);
      if (inInstruction && field) field.instruction += text;
    },
    endInstruction() {
      inInstruction = false;
    },
    shows,
    isShown,
    end() {
      let text = '';
      while (fields.length > 0) text += close();
      fields = [];
      return text;
    },
  };
}
