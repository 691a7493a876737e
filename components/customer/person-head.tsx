import type { ComponentChildren } from 'preact';
import { Face } from '../ui/face';
import './person-head.css';

interface PersonHeadProps {
  readonly name: string;
  readonly about: string;
  readonly email: string;
  readonly children?: ComponentChildren;
}

/** Who this is: a face, a name, what they do and where, and the address. */
export const PersonHead = ({ name, about, email, children }: PersonHeadProps) => (
  <div class="person-head" data-part="person">
    <Face name={name} />
    <div class="person-head-words">
      <h2 data-part="customer-name">{name}</h2>
      {about && <p data-part="customer-about">{about}</p>}
      {email && email !== name && (
        <p class="person-head-email" title={email}>
          {email}
        </p>
      )}
      {children}
    </div>
  </div>
);
