import type { Plugin } from 'vite';

/** Plugins of the renderer's build that write licences.json. */
export function licenceNotices(): { readonly forPage: Plugin; readonly forWorkers: Plugin };
