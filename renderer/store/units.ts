/** Units of outcomes in words: by week, by month, or added up over a period. */
export { unitInWords } from '../../models/index';
