/** What knows the schemas of files; fetched by `file-form.ts`. */
export { parseClass, parseDocument, writeClass, writeDocument } from '../../../models/index';
