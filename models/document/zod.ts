/**
 * Zod without its compiler. Every schema imports it from here, so that this line runs before any schema is made:
 * the app forbids code made from text, and zod would try it on the first schema.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
