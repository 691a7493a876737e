// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isDark, isDarkBehind, isDarkColour } from '../../utils/page/dark';
import { isHighlight } from '../../utils/page/editors/highlight';

const backgrounds = [
  { colour: 'rgb(255, 255, 255)', dark: false, highlight: false, why: 'white paper' },
  { colour: 'rgb(26, 31, 28)', dark: true, highlight: false, why: 'a dark page' },
  { colour: 'rgba(0, 0, 0, 0)', dark: null, highlight: false, why: 'seen through' },
  { colour: 'rgba(255, 255, 0, 0.1)', dark: null, highlight: false, why: 'hardly there' },
  { colour: 'rgb(255, 255, 0)', dark: false, highlight: true, why: 'a highlighter' },
  { colour: 'rgb(241, 196, 15)', dark: false, highlight: true, why: 'the yellow of TinyMCE' },
  { colour: 'rgb(230, 230, 235)', dark: false, highlight: false, why: 'a grey' },
  { colour: 'oklch(0.5 0.1 20)', dark: null, highlight: false, why: 'a notation that we do not read' },
  { colour: '', dark: null, highlight: false, why: 'nothing' },
];

it.each(backgrounds)('$colour: $why', ({ colour, dark, highlight }) => {
  expect(isDarkColour(colour)).toBe(dark);
  expect(isHighlight(colour)).toBe(highlight);
});

it('goes by what lies behind the text, not by the page around it', () => {
  document.body.innerHTML = '<div style="background: rgb(255, 255, 255)"><p></p></div><i></i>';
  document.body.style.backgroundColor = 'rgb(26, 31, 28)';
  expect(isDark(document)).toBe(true);
  expect(isDarkBehind(document.querySelector('p')!), 'white paper on a dark page').toBe(false);
  expect(isDarkBehind(document.querySelector('i')!), 'the dark shows through').toBe(true);
});
