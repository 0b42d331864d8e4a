/** A class kept as a file: which files belong to it, and what the wall said of them. It holds none of the files themselves. */
import type { UnknownFields } from '../unknown';

/** What came of a claim, as far as that was known. */
export const classVerdicts = ['true', 'depends', 'false', 'open'] as const;

/** A number of a national outcome. */
export interface ClassValue {
  readonly series: string;
  /** Summed for flows, averaged for levels, as it ends for running totals. */
  readonly value: number;
}

/** One file of the class, and its row on the wall at the time of saving. */
export interface ClassEntry {
  /** Its path in the folder of the class file, `/` between folders; never out of that folder. */
  readonly file: string;
  /** Number in the place of the name where nobody is named, from 1. */
  readonly number: number;
  /** Who made it; empty where nobody was to be named. */
  readonly who: string;
  readonly title: string;
  /** Version of the model that the file was saved with. */
  readonly version: string;
  /** Title of the scenario that counts; empty where it is somebody's own and nobody was to be named. */
  readonly scenario: string;
  readonly values: readonly ClassValue[];
  /** The same of the file's own baseline. */
  readonly baseline: readonly ClassValue[];
  /** One for each claim of the file. */
  readonly claims: readonly (typeof classVerdicts)[number][];
  /** For each prediction that was revealed, the share of weeks in the 90 % band, 0 to 1, and the mean distance. */
  readonly scores: readonly { readonly error: number; readonly within: number }[];
}

/** The whole of it. */
export interface ClassFile {
  readonly title: string;
  /** What the class was asked: a lesson, a starting scenario, in the instructor's words. */
  readonly assignment: string;
  /** Day of saving, as an ISO date; may be empty. Where values were kept from an earlier saving, the day of that one. */
  readonly saved: string;
  /** The model that the values were computed by; where some were kept from an earlier saving, that of the earlier one. */
  readonly model: { readonly id: string; readonly version: string };
  /** Whether the wall named anybody. */
  readonly names: 'shown' | 'hidden';
  /** `folder`: whatever lies in the folder of the class file belongs to the class; `files`: only what is listed. */
  readonly members: 'folder' | 'files';
  readonly files: readonly ClassEntry[];
  /** Minor version of the format that the file had, where it is newer than ours. */
  readonly minor?: number;
  /** Fields that this app does not know, by the path of their parent. */
  readonly unknown: UnknownFields;
}
