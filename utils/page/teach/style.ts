export const teachStyle = `
.bar { position: fixed; left: 12px; width: 320px; max-width: calc(100vw - 24px); max-height: calc(100vh - 24px);
  overflow: auto; padding: 12px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: var(--lift); }
.bar.right { left: auto; right: 12px; }
.bar.low { bottom: 12px; }
.bar.high { top: 12px; }
.bar h2 { font-size: 15px; line-height: 20px; }
.bar h2 .close:first-of-type { margin-inline-start: auto; }
.bar h2 .close + .close { margin-inline-start: 0; }
.bar h3 { margin: 12px 0 2px; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--soft); }
.bar p { margin-top: 6px; }
.bar li { display: flex; align-items: center; gap: 4px; margin: 0 -8px; }
.bar .part { flex: 1; min-width: 0; padding: 4px 8px; display: grid; grid-template-columns: 92px 1fr; gap: 8px;
  align-items: baseline; min-height: 28px; }
.bar .reads { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--soft); }
.bar .reads.found { color: var(--ink); font-weight: 600; }
.bar .reads.wrong { color: var(--warn); white-space: normal; }
.bar .said { padding: 8px 10px; border-radius: 6px; background: var(--accent-wash); overflow-wrap: anywhere; }
.bar .said.wrong { background: var(--warn-wash); color: var(--warn); }
.bar .actions.last { justify-content: flex-end; }
.cover { position: fixed; inset: 0; cursor: crosshair; }
.frame { position: fixed; pointer-events: none; border: 2px solid var(--accent); border-radius: 4px; outline: 2px solid var(--paper);
  background: color-mix(in srgb, var(--accent) 14%, transparent); }
.frame.wrong { border-color: var(--warn); border-style: dashed; background: none; }
[hidden] { display: none !important; }
`;
