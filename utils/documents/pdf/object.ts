import { lexerOf } from './lexer';
import { isDict, Keyword, Stream, Unsure, type Value } from './values';

/** `12 0 obj ... endobj`, with its stream where it has one. */
export function readObject(
  bytes: Uint8Array,
  at: number,
  number: number,
  resolve: (value: Value | undefined) => Value,
): Value {
  const lexer = lexerOf(bytes, at);
  const head = [lexer.next(), lexer.next(), lexer.next()];
  if (head[0] !== number || !(head[2] instanceof Keyword) || head[2].word !== 'obj') throw new Unsure('no object');
  const value = lexer.next();
  if (value === undefined || value instanceof Keyword) throw new Unsure('an object without a value');
  const end = lexer.next();
  if (!(end instanceof Keyword)) throw new Unsure('an object without an end');
  if (end.word !== 'stream') return value;
  if (!isDict(value)) throw new Unsure('a stream without a dictionary');
  let start = lexer.position();
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const length = resolve(value.get('Length'));
  if (typeof length !== 'number' || length < 0 || start + length > bytes.length) throw new Unsure('length of a stream');
  const after = lexerOf(bytes, start + length).next();
  if (!(after instanceof Keyword) || after.word !== 'endstream') throw new Unsure('a stream without an end');
  return new Stream(value, bytes.subarray(start, start + length));
}
