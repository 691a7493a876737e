import type { Source } from './source';

/** Orders, one row an item: the rows below the first of an order have nothing but the item. */
export const shopify: Source = {
  id: 'shopify',
  name: 'Shopify',
  signs: [['name', 'email', 'financial status', 'lineitem name']],
  columns: {
    name: 'purchaseNumber',
    email: 'email',
    'billing name': 'name',
    'billing company': 'company',
    'billing phone': 'phone',
    phone: 'phone',
    total: 'purchaseAmount',
    currency: 'purchaseCurrency',
    'created at': 'purchaseDate',
    'fulfilled at': 'deliveredOn',
    'financial status': 'purchaseState',
    'lineitem name': 'purchaseNote',
  },
};
