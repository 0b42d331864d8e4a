import type { Plugin } from 'vite';

/** Plugin of the renderer's build that writes help/. */
export function guides(): Plugin;

/** Every file of help/, as its name and what it holds. */
export function guideFiles(): readonly (readonly [name: string, source: string])[];

/** Markdown as HTML without scripts, pictures, markup of its own or links to anywhere else. */
export function bodyOf(markdown: string): string;
