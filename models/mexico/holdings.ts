/** How the division of a state's criminal territory is written down. */
import type { OrganisationId } from './organisations';

/** Per cent of one state's criminal territory by organisation; local groups take the rest. */
export type Holdings = Partial<Record<Exclude<OrganisationId, 'local-groups'>, number>>;
