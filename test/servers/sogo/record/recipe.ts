import type { Recipe } from '../../record/snapshot';

/** The lines of the page's scripts that an adapter may read. */
const kept = /^\s*var (?:UserEmail|UserLogin|UserLanguage) = .*;$/gm;

export const recipe = (url: string): Recipe => ({
  origins: [`${new URL(url).origin}/`, 'https://sogo.waymark.example/'],
  clutter: 'md-menu-content, .md-scroll-mask, .md-virtual-repeat-container:not(main *), md-menu, sg-avatar-image',
  settings: (scripts) => scripts.flatMap((script) => script.match(kept) ?? []).join('\n'),
  steady: (text) =>
    text
      .replace(/^[ \t]+/gm, '')
      .replace(/ (?:style|ng-class|ng-style|md-colors|aria-describedby|md-labeled-by-tooltip)=""/g, '')
      .replace(/\?lm=\d+/g, '')
      .replace(/newDraft[\d-]+/g, 'newDraft1'),
});
