/** The policies of this computer; undefined until they are known. */
import { useEffect, useState } from 'react';
import { desk, type Policies } from '../../platform/index';

export function usePolicies(): Policies | undefined {
  const [policies, setPolicies] = useState<Policies>();
  useEffect(() => {
    desk.policies().then(setPolicies, () => undefined); // without them nothing is fixed
  }, []);
  return policies;
}
