import type { Report } from '../../domain/insights/report';

export interface InsightDoor {
  /** How it has gone in so many months up to now, and in as many before. */
  insights(input: { readonly months: number }): Report;
}
