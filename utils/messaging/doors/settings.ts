import type { Me } from '../../domain/model/me';
import type { Content } from '../../domain/model/row';
import type { IgnoredFinding, Layout, Settings, SiteSettings, Slip } from '../../domain/model/settings';
import type { Scenario } from '../../domain/practice/mails';

/** `on` is what the user wants; without the browser's leave, as after a restored backup, nothing runs there. */
export interface SiteState extends SiteSettings {
  readonly granted: boolean;
}

export interface SettingsDoor {
  settings(input: Record<string, never>): Settings;
  changeSettings(input: Partial<Content<Settings>>): null;
  me(input: Record<string, never>): Me;
  changeMe(input: Partial<Content<Me>>): null;
  sites(input: Record<string, never>): readonly SiteState[];
  /** Said in the click that asks for the permission: the screen may be gone before the answer is there. */
  wishSite(input: { readonly origin: string }): null;
  /** After the host permission was given: registers the bootstrap and brings it into open tabs at once. */
  enableSite(input: { readonly origin: string }): null;
  /** Unregisters, takes our things out of open tabs and gives the permission back. */
  disableSite(input: { readonly origin: string }): null;
  /** How the sidebar stands beside this site's pages. */
  chooseLayout(input: { readonly origin: string; readonly layout: Layout }): null;
  switchAccount(input: { readonly origin: string; readonly account: string; readonly off: boolean }): null;
  ignored(input: Record<string, never>): readonly IgnoredFinding[];
  forgetIgnored(input: { readonly id: string }): null;
  /** What was found in the user's mail, and what became of it; the newest first. */
  slips(input: Record<string, never>): readonly Slip[];
  forgetSlips(input: Record<string, never>): null;
  /** Adds the practice customers, or one scenario's in their place. */
  loadSamples(input: { readonly scenario: Scenario | null }): null;
  removeSamples(input: Record<string, never>): null;
}
