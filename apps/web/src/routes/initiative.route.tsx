import type { JSX } from 'react';
import { useParams } from 'react-router';
import { InitiativePage } from '../features/initiative/initiative-page.js';

/** `/initiatives/:initiativeId` */
export const Component = (): JSX.Element => {
  const { initiativeId = '' } = useParams();
  // Another initiative is another page: nothing typed or opened for one may show up at the next.
  return <InitiativePage key={initiativeId} id={initiativeId} />;
};
