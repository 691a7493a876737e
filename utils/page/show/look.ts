/** The tokens of our screens, for the few things that stand in a foreign page; set on the root of each. */
export const look = `
:host { all: initial; }
.waymark {
  --paper: #ffffff; --sunk: #f5f6f4; --line: #c9cfc9; --ink: #1d2420; --soft: #56605a;
  --accent: #14694a; --accent-ink: #ffffff; --accent-wash: #e6f2ec;
  --stop: #a8321f; --stop-ink: #ffffff; --stop-wash: #fcece8; --warn: #7d5700; --warn-wash: #fdf3dc;
  --hint: #355f9c; --hint-wash: #e9f0fa; --lift: 0 2px 6px rgb(29 36 32 / .14), 0 8px 28px rgb(29 36 32 / .18);
  color: var(--ink); color-scheme: light; text-align: start; direction: ltr;
  font: 13px/18px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.waymark[data-theme="dark"] {
  --paper: #1a1f1c; --sunk: #131714; --line: #3d4742; --ink: #e8ece9; --soft: #aab4ae;
  --accent: #63c79e; --accent-ink: #0c1f16; --accent-wash: #1d332a;
  --stop: #f2917f; --stop-ink: #2b0f09; --stop-wash: #3a211c; --warn: #e3b95a; --warn-wash: #352b14;
  --hint: #93b8ee; --hint-wash: #1c2a3d; --lift: 0 2px 6px rgb(0 0 0 / .5), 0 8px 28px rgb(0 0 0 / .5);
  color-scheme: dark;
}
.over { display: contents; }
.over > * { z-index: 2147483646; }
* { box-sizing: border-box; }
.said, .now { unicode-bidi: plaintext; }
h2, p, ul { margin: 0; padding: 0; list-style: none; }
h2 { font-size: 13px; line-height: 18px; font-weight: 600; display: flex; gap: 6px; align-items: center; }
.tone-stop { --tone: var(--stop); --tone-wash: var(--stop-wash); }
.tone-warn { --tone: var(--warn); --tone-wash: var(--warn-wash); }
.tone-hint { --tone: var(--hint); --tone-wash: var(--hint-wash); }
h2, .tone { color: var(--tone, var(--ink)); }
svg { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75;
  stroke-linecap: round; stroke-linejoin: round; }
.soft { color: var(--soft); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; align-items: center; }
button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 6px; margin: 0;
  padding: 5px 10px; min-height: 30px; cursor: pointer; text-align: start; max-width: 100%; overflow-wrap: anywhere; }
button:hover { background: var(--sunk); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button.main { background: var(--accent); color: var(--accent-ink); font-weight: 600; }
button.plain { border-color: var(--line); font-weight: 600; }
button.quiet { color: var(--soft); }
button.close { padding: 4px; min-height: 26px; min-width: 26px; margin-inline-start: auto; color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.over > .unseen { position: fixed; inset: 0 auto auto 0; }
@media (prefers-reduced-motion: no-preference) { .rise { animation: rise 120ms ease-out; } }
@keyframes rise { from { opacity: 0; transform: translateY(4px); } }
@media (forced-colors: active) { button { border-color: ButtonText; } }
@media print { .waymark { display: none; } }
`;
