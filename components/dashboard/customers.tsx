import { useRef } from 'preact/hooks';
import { hashTo } from '../../utils/state/hash-route';
import { WithJourney } from '../customer/journey';
import { CustomerPage } from './people/customer-page';
import { Doubles, doublesItem } from './people/doubles';
import { PeoplePage } from './people/people-page';
import { useRoute } from './route';

/** All customers, one of them, or those who are there twice. */
export function Customers() {
  const { item, asked } = useRoute();
  const at = item.value;
  // Whoever comes back from a customer finds the list as it was.
  const list = useRef({ hash: hashTo('customers'), top: 0 });
  if (at === '') list.current.hash = hashTo('customers') + (asked.value && `?${asked.value}`);
  return (
    <WithJourney>
      {at === '' ? (
        <PeoplePage place={list.current} />
      ) : at === doublesItem ? (
        <Doubles back={list.current.hash} />
      ) : (
        <CustomerPage key={at} id={at} back={list.current.hash} />
      )}
    </WithJourney>
  );
}
