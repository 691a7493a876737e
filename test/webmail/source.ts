const passing = /^(Received|Date|Message-ID|Return-Path|Delivered-To|X-Original-To):.*\n(?:[ \t].*\n)*/gim;

/** A mail's source without what differs between any two mails: times, ids, and what mail servers add. */
export function sourceOf(raw: string): string {
  const text = raw.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n\n') + 1;
  const headers = text.slice(0, end).replace(passing, '');
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1];
  const whole = headers + text.slice(end);
  return boundary ? whole.replaceAll(boundary, 'boundary') : whole;
}
