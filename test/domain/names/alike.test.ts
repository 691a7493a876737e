import { expect, test } from 'vitest';
import { isInflected, likenessOf } from '../../../utils/domain/names/alike';
import { fold } from '../../../utils/domain/names/fold';

test.each([
  ['Jake', 'Jacob', 'same', 'nickname'],
  ['Bill', 'William', 'same', 'nickname'],
  ['William', 'Bill', 'same', 'the other way'],
  ['Bill', 'Will', 'same', 'two short forms'],
  ['Peggy', 'Margaret', 'same', 'nickname far from its name'],
  ['Müller', 'Mueller', 'same', 'umlaut'],
  ['Muller', 'Mueller', 'same', 'umlaut left out'],
  ['Łukasz', 'Lukasz', 'same', 'stroke'],
  ['Сергей', 'Sergei', 'same', 'script'],
  ['Raj', 'Rajnikanth', 'same', 'beginning'],
  ['Alexander', 'Alex', 'same', 'the longer form'],
  ['Suzy', 'Suzannah', 'same', 'beginning and ending'],
  ['Gosia', 'Małgorzata', 'same', 'Polish'],
  ['Pepe', 'José', 'same', 'Spanish'],
  ['Hans', 'Johannes', 'same', 'German'],
  ['Gigi', 'Luigi', 'same', 'Italian'],
  ['Sasha', 'Aleksandr', 'same', 'Russian'],
  ['Pisti', 'István', 'same', 'Hungarian'],
  ['Zé', 'José', 'same', 'Portuguese'],
  ['Uschi', 'Ursula', 'same', 'German again'],
  ['Babeth', 'Élisabeth', 'same', 'French'],
  ['Nacho', 'Ignacio', 'same', 'Spanish again'],
  ['Mimmo', 'Domenico', 'same', 'Italian again'],
  ['Sjaak', 'Jacobus', 'same', 'Dutch'],
  ['Tonda', 'Antonín', 'same', 'Czech'],
  ['Laco', 'Ladislav', 'same', 'Slovak'],
  ['Micke', 'Mikael', 'same', 'Swedish'],
  ['Даша', 'Дарья', 'same', 'Russian in its own letters'],
  ['Manolis', 'Εμμανουήλ', 'same', 'Greek'],
  ['İbo', 'İbrahim', 'same', 'Turkish'],
  ['Nelu', 'Ion', 'same', 'Romanian'],
  ['Juha', 'Johannes', 'same', 'Finnish'],
  ['Johan', 'Johannes', 'same', 'short, though near'],
  ['Jeroen', 'Jeroem', 'near', 'one letter'],
  ['Mark', 'Marc', 'near', 'both are names'],
  ['Marie', 'Maria', 'near', 'last vowel'],
  ['Steven', 'Stephen', 'near', 'sound'],
  ['Shmidt', 'Schmidt', 'near', 'letter left out'],
  ['Jim', 'Tim', 'other', 'short'],
  ['Dan', 'Don', 'other', 'short'],
  ['Jane', 'Jake', 'other', 'both are names'],
  ['Albert', 'Alfred', 'other', 'two full names of Al'],
  ['Anna', 'Ben', 'other', 'nothing alike'],
  ['Mari', 'Martin', 'other', 'a beginning that is a name itself'],
  ['Ian', 'Julian', 'other', 'an ending that is a name itself'],
])('%s for %s is %s: %s', (greeted, name, likeness) => {
  expect(likenessOf(fold(greeted), fold(name))).toBe(likeness);
});

test.each([
  ['Anno', 'Anna', true],
  ['Petře', 'Petr', true],
  ['Nováku', 'Novák', true],
  ['Иване', 'Иван', true],
  ['Γιώργο', 'Γιώργος', true],
  ['Olgo', 'Anna', false],
  ['Marku', 'Martin', false],
])('%s is an inflected %s: %s', (greeted, name, is) => {
  expect(isInflected(fold(greeted), fold(name))).toBe(is);
});
