/** The key of the text for one of a list of ids: `textKey('kind', 'order-confirmation')` is `kindOrderConfirmation`. */
export const textKey = (prefix: string, id: string): string =>
  prefix +
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
