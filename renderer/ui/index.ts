/** The door of the small pieces: no store, no models, ready-made words in, callbacks out. */
export { CoverNote, type CoverNoteProps } from './cover-note';
export { EmptyState, type EmptyStateProps } from './empty-state';
export { SelectField, TextField, type SelectFieldProps, type TextFieldProps } from './fields';
export { FilePick, type FilePickProps } from './file-pick';
export { Glyph, type GlyphName } from './glyph';
export { IconButton, type IconButtonProps } from './icon-button';
export { JobProgress, type JobProgressProps, type JobWords } from './job-progress';
export type { LeverMarkView, LeverZoneView } from './lever-scale';
export { LeverSlider, type LeverSliderProps } from './lever-slider';
export { NumberEntry, type NumberEntryProps } from './number-entry';
export { OutcomeCard, type OutcomeCardProps, type OutcomeRow } from './outcome-card';
export { Page, PageHead, type PageHeadProps, type PageProps } from './page';
export { Panel, SectionHeading, type PanelProps, type SectionHeadingProps } from './panel';
export { ScenarioChip, type ChipAction, type ScenarioChipProps } from './scenario-chip';
export type { TimelineEvent, TimelineEventHandlers } from './timeline-event';
export { TimelineTrack, type TimelineFact, type TimelineTrackProps } from './timeline-track';
export { TypedField, type TypedFieldProps } from './typed-field';
export { plainLetters } from './plain-letters';
